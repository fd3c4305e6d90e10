using System.Collections.Frozen;
using System.Globalization;

namespace InferCheck.Site.Addresses;

/// <summary>The languages and days that pages are served in besides the plain addresses. What is not served is no prefix, and leads nowhere.</summary>
internal sealed class ServedPrefixes(IEnumerable<string> languages, IEnumerable<DateOnly> days)
{
    private readonly FrozenSet<string> known = languages.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<DateOnly> kept = days.ToFrozenSet();

    public bool AreNone => known.Count + kept.Count == 0;

    public IReadOnlyList<string> Languages => [.. known.Order(StringComparer.Ordinal)];

    /// <summary>None first, then every language, each without and with a day.</summary>
    public IEnumerable<AddressPrefix> All =>
        from language in Languages.Prepend<string?>(null)
        from day in kept.Order().Select(day => (DateOnly?)day).Prepend(null)
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

    private string? LanguageOf(ReadOnlySpan<char> part) =>
        !part.IsEmpty && known.Count > 0 && known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var language) ? language : null;

    private DateOnly? DayOf(ReadOnlySpan<char> path)
    {
        const int Folder = 3;
        if (kept.Count == 0 || First(path) is not AddressPrefix.DayFolder)
        {
            return null;
        }

        var isDay = DateOnly.TryParseExact(First(path[Folder..]), AddressPrefix.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return isDay && kept.Contains(day) ? day : null;
    }

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
