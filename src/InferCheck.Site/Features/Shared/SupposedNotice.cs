using InferCheck.Site.Asking;

namespace InferCheck.Site.Features.Shared;

/// <summary>What stands on top of a page that supposes something: what, that it is not so, and the way back.</summary>
internal sealed record SupposedNotice(SupposedQuery Asked, string Plain)
{
    /// <summary>What the page would say without it, where that is one sentence.</summary>
    public string? Today { get; init; }
}
