using InferCheck.Model;
using InferCheck.Model.Signatures;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Rows;

/// <summary>What gives a service away in code: an endpoint with the words that show it, a package, an import or a variable.</summary>
public sealed record SignRow
{
    public required long ProviderId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>One of <see cref="SignKinds"/>.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>A list as JSON.</summary>
    public string Regions { get; init; } = "[]";

    public bool Anywhere { get; init; }

    /// <summary>A list as JSON.</summary>
    public string AppliesTo { get; init; } = "[]";

    public string? Quote { get; init; }

    public string? Note { get; init; }

    public string? Source { get; init; }

    public string? Document { get; init; }

    public string? Dated { get; init; }

    public string? Read { get; init; }

    public string? Via { get; init; }

    public string? Language { get; init; }

    public string? Translation { get; init; }

    public bool IsEndpoint => Kind is SignKinds.Host or SignKinds.Profile or SignKinds.Deployment;

    public EndpointSeat ToSeat() => new(StoreJson.Texts(AppliesTo), StoreJson.Texts(Regions), Anywhere);

    /// <summary>The words that show it; nothing for what shows itself.</summary>
    public EvidenceRow? ToEvidence() => Source is null ? null : new EvidenceRow
    {
        Quote = Quote,
        Note = Note,
        Source = Source,
        Document = Document!,
        Dated = Dated!,
        Read = Read!,
        Via = Via,
        Language = Language,
        Translation = Translation,
    };

    internal static IEnumerable<SignRow> Of(long id, Provider provider)
    {
        var named = new[]
        {
            (SignKinds.Package, provider.Packages), (SignKinds.Import, provider.Imports), (SignKinds.Variable, provider.Variables),
        };
        return provider.Endpoints.Select(endpoint => From(id, endpoint))
            .Concat(named.SelectMany(signs => signs.Item2.Select(name => new SignRow { ProviderId = id, Ordinal = 0, Kind = signs.Item1, Name = name.Value })))
            .Select((sign, ordinal) => sign with { Ordinal = ordinal });
    }

    /// <summary>The words that tell most stand for all: those with `lead`, else the first.</summary>
    private static SignRow From(long id, Endpoint endpoint)
    {
        var shown = endpoint.Evidence.FirstOrDefault(evidence => evidence.Lead) ?? (endpoint.Evidence is [var first, ..] ? first : null);
        return new SignRow
        {
            ProviderId = id,
            Ordinal = 0,
            Kind = SignKinds.Of(endpoint.Kind),
            Name = endpoint.Name!.Value,
            Regions = StoreJson.Write(endpoint.Regions),
            Anywhere = endpoint.Anywhere,
            AppliesTo = StoreJson.Write(endpoint.AppliesTo),
            Quote = shown?.Quote?.Value,
            Note = shown?.Note?.Value,
            Source = shown?.Source?.Value,
            Document = shown?.Document?.Value,
            Dated = shown?.Dated?.Value,
            Read = shown?.Read?.Value,
            Via = shown?.Via?.Value,
            Language = shown?.Language?.Value,
            Translation = shown?.Translation?.Value,
        };
    }
}
