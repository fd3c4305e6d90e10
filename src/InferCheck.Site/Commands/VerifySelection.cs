using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Memory;

namespace InferCheck.Site.Commands;

/// <summary>Which quotes of the catalogue a run looks at, and whose life lines it keeps.</summary>
internal sealed class VerifySelection
{
    private readonly SourceLock known;
    private readonly HashSet<string> keys;
    private readonly HashSet<string> unreadable;
    private readonly IReadOnlyList<string> providers;

    public VerifySelection(ReadResult read, SourceLock known)
    {
        this.known = known;
        All = SourceQuotes.Of(read.Catalog);
        keys = All.Select(quote => quote.Key).ToHashSet(StringComparer.Ordinal);
        providers = [.. read.Catalog.Slugs(DocumentKind.Provider)];
        unreadable = providers.Except(read.Catalog.Providers.Select(provider => provider.Slug), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<SourceQuote> All { get; }

    /// <summary>A quote that left the catalogue is forgotten; one whose profile cannot be read today is not.</summary>
    public bool IsKept(LifeLine line) => keys.Contains(line.Key) || unreadable.Contains(line.Provider);

    /// <summary>Nothing, after having said why, when a provider is named that does not exist.</summary>
    public IReadOnlyList<SourceQuote>? Choose(VerifyRequest request, TimeProvider time)
    {
        foreach (var slug in unreadable.Where(slug => IsNamed(slug, request)).Order(StringComparer.Ordinal))
        {
            Console.Error.WriteLine($"{slug} is left out: its profile cannot be read; `infercheck check` says why");
        }

        if (request.Slugs.FirstOrDefault(slug => !providers.Contains(slug, StringComparer.Ordinal)) is { } unknown)
        {
            Console.Error.WriteLine($"there is no provider `{Printable.Line(unknown)}`{(DidYouMean.Help(unknown, providers) is { } help ? $"; {help}" : "")}");
            return null;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return [.. All.Where(quote => IsNamed(quote.Provider, request)).Where(quote => IsDue(quote, request.SinceDays, today))];
    }

    private static bool IsNamed(string slug, VerifyRequest request) => request.Slugs.Count == 0 || request.Slugs.Contains(slug, StringComparer.Ordinal);

    private bool IsDue(SourceQuote quote, int? days, DateOnly today) =>
        days is null || known.Find(quote.Key) is not { } line || today.DayNumber - line.LastCheck.DayNumber >= days;
}
