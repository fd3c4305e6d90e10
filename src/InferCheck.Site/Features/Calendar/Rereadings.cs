using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Calendar;

/// <summary>Claims to be read again, folded by provider: there may be hundreds.</summary>
/// <param name="SaysTopics">Whether there is room to name them.</param>
internal sealed record Rereadings(IReadOnlyList<CalendarEntry> Entries, bool SaysTopics)
{
    public IReadOnlyList<IGrouping<(string? Slug, string? Name), CalendarEntry>> Providers { get; } =
        [.. Entries.GroupBy(entry => (entry.Provider, entry.ProviderName)).OrderBy(provider => provider.Key.ProviderName, StringComparer.OrdinalIgnoreCase)];

    public static string Topics(IEnumerable<CalendarEntry> entries, Words words) =>
        string.Join(", ", entries.Select(entry => words.Topic(entry.Topic ?? "")));
}
