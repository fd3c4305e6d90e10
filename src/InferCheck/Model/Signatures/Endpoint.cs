namespace InferCheck.Model.Signatures;

/// <summary>What code names when it sends prompts to a provider: a host, the beginning of a model's name, or a kind of deployment.</summary>
public sealed class Endpoint(Mapping fields)
{
    public Mapping Fields { get; } = fields;

    public SourceLocation At => Fields.At;

    public Scalar? Host => Fields.Text("host");

    /// <summary>How names of models begin where the name chooses the place, as `eu.` does.</summary>
    public Scalar? Profile => Fields.Text("profile");

    public Scalar? Deployment => Fields.Text("deployment");

    /// <summary>The one it is known by.</summary>
    public Scalar? Name => Host ?? Profile ?? Deployment;

    public EndpointKind Kind => Host is not null ? EndpointKind.Host : Profile is not null ? EndpointKind.Profile : EndpointKind.Deployment;

    /// <summary>The parts of the profile's claims that it is, in their words.</summary>
    public IReadOnlyList<Scalar> AppliesTo => Fields.Texts("applies_to");

    /// <summary>Where the documents say that requests to it are processed.</summary>
    public IReadOnlyList<Scalar> Regions => Fields.Texts("regions");

    /// <summary>Whether the documents say that they may be processed anywhere.</summary>
    public bool Anywhere => Fields.Flag("anywhere");

    public IReadOnlyList<Evidence> Evidence { get; } = [.. fields.Mappings("evidence").Select(item => new Evidence(item))];

    /// <summary>Nothing where it is known by something else, or by a host that is none.</summary>
    public HostPattern? Pattern { get; } = fields.Text("host") is { } host ? HostPattern.Read(host.Value) : null;

    public EndpointSeat ToSeat() =>
        new([.. AppliesTo.Select(part => part.Value)], [.. Regions.Select(region => region.Value)], Anywhere);
}
