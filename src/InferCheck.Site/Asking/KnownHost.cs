using InferCheck.Store.Rows;

namespace InferCheck.Site.Asking;

/// <summary>Whose a host is: by an endpoint, else by the domain it is under.</summary>
internal sealed record KnownHost(ProviderRow Provider)
{
    /// <summary>Nothing where only the domain is known.</summary>
    public SignRow? Sign { get; init; }

    public string? Domain { get; init; }

    /// <summary>Others share the host: without the path nobody can tell whether it is this service.</summary>
    public bool NeedsPath { get; init; }
}
