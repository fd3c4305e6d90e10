using System.Collections.Frozen;
using System.Globalization;

namespace InferCheck.Site.Addresses;

/// <summary>The languages and days that pages are served in besides the plain addresses. What is not served is no prefix, and leads nowhere.</summary>
internal sealed class ServedPrefixes(IEnumerable<string> languages, Func<FrozenSet<DateOnly>> days)
{
    private readonly FrozenSet<string> known = languages.ToFrozenSet(StringComparer.Ordinal);

    public bool AreNone => known.Count + Days.Count == 0;

    /// <summary>More of them while the site is served.</summary>
    public FrozenSet<DateOnly> Days => days();

    public IReadOnlyList<string> Languages => [.. known.Order(StringComparer.Ordinal)];

    /// <summary>None first, then every language, each without and with a day.</summary>
    public IEnumerable<AddressPrefix> All =>
        from language in Languages.Prepend<string?>(null)
        from day in Days.Order().Select(day => (DateOnly?)day).Prepend(null)
        select new AddressPrefix(language, day);

    /// <summary>
    /// Asked of every request, so a plain address costs no more than a look at its first part. A prefix is in lower case and has a slash after it:
    /// another spelling is led to that one first, like any address.
    /// </summary>
    public AddressPrefix? Read(ReadOnlySpan<char> path, out int length)
    {
        length = 0;
        var language = LanguageOf(First(path));
        length += language is null ? 0 : language.Length + 1;
        var day = DayOf(path[length..]);
        length += day is null ? 0 : AddressPrefix.DayFolder.Length + AddressPrefix.DayForm.Length + 2;
        return language is null && day is null ? null : new AddressPrefix(language, day);
    }

    /// <summary>The day a path begins with, whether or not anything was kept of it.</summary>
    public static DateOnly? DayIn(ReadOnlySpan<char> path)
    {
        const int Folder = 3;
        return First(path) is AddressPrefix.DayFolder
            && DateOnly.TryParseExact(First(path[Folder..]), AddressPrefix.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day : null;
    }

    /// <summary>What was served on a day was there since the last day on which anything changed.</summary>
    public DateOnly? DayBefore(DateOnly day)
    {
        var before = Days.Where(kept => kept <= day).DefaultIfEmpty().Max();
        return before == default ? null : before;
    }

    private string? LanguageOf(ReadOnlySpan<char> part) =>
        !part.IsEmpty && known.Count > 0 && known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var language) ? language : null;

    private DateOnly? DayOf(ReadOnlySpan<char> path) => Days is { Count: > 0 } kept && DayIn(path) is { } day && kept.Contains(day) ? day : null;

    /// <summary>The first part of a path, if something comes after it.</summary>
    private static ReadOnlySpan<char> First(ReadOnlySpan<char> path)
    {
        if (path.Length < 2 || path[0] != '/')
        {
            return [];
        }

        var end = path[1..].IndexOf('/');
        return end < 0 ? [] : path.Slice(1, end);
    }
}
