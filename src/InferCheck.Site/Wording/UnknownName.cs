using InferCheck.Site.Features.Shared;

namespace InferCheck.Site.Wording;

/// <summary>A name in an address that stands for nothing, and the one that may have been meant.</summary>
internal sealed record UnknownName(string Name, string? Nearest)
{
    private static readonly object Key = new();

    /// <summary>Hands the names on to the page that says so.</summary>
    public static IResult NotFound(HttpContext context, params IReadOnlyList<UnknownName> names)
    {
        context.Items[Key] = names;
        return Results.NotFound();
    }

    public static IReadOnlyList<UnknownName> Reported(HttpContext context) => context.Items[Key] as IReadOnlyList<UnknownName> ?? [];
}
