using InferCheck.Files;
using InferCheck.Model;

namespace InferCheck.Quotes.Keeping;

/// <summary>Finds what was kept of some pages: of each the newest day, with its redirects and with who wrote the records and how.</summary>
internal sealed class KeptEvidence(KeptFolder folder, TimeProvider time)
{
    private const int MostHops = 5;

    private readonly List<PackedRecord> records = [];
    private readonly HashSet<string> left = new(StringComparer.Ordinal);

    /// <summary>In the order in which they were written.</summary>
    public IReadOnlyList<PackedRecord> Records => records;

    /// <summary>Pages of which nothing was kept.</summary>
    public IReadOnlyCollection<string> Missing => left;

    public async Task FindAsync(IEnumerable<string> pages, DateOnly? until, CancellationToken cancel)
    {
        foreach (var page in pages)
        {
            left.Add(WebAddress.TryParse(page, out var address) ? DayRecord.AddressOf(address) : page);
        }

        foreach (var day in folder.Days().Where(day => until is null || day <= until).Reverse().TakeWhile(_ => left.Count > 0))
        {
            await using var file = await FileTurn.ReadAsync(folder.RecordsOf(day), time, cancel);
            var chosen = Chosen(DayRecord.Of(file));
            if (chosen.Count > 0)
            {
                var stamps = folder.Stamps(day);
                records.InsertRange(0, chosen.Select(record => PackedRecord.Of(record.Place, file, stamps)));
            }
        }
    }

    private List<DayRecord> Chosen(IReadOnlyList<DayRecord> day)
    {
        var answers = day.Where(record => record.IsAnswer && record.Address is not null).ToLookup(record => record.Address!, StringComparer.Ordinal);
        var found = left.Where(answers.Contains).ToList();
        left.ExceptWith(found);
        var taken = found.SelectMany(page => answers[page]).ToHashSet();
        for (var (hop, last) = (0, taken.ToList()); hop < MostHops && last.Count > 0; hop++)
        {
            last = [.. last.Where(record => record.Next is not null).SelectMany(record => answers[record.Next!]).Where(taken.Add)];
        }

        var names = taken.SelectMany(record => new[] { record.Id, record.Fields["WARC-Warcinfo-ID"] }).ToHashSet(StringComparer.Ordinal);
        return [.. day.Where(record => names.Contains(record.Id) || names.Contains(record.Fields["WARC-Concurrent-To"] ?? "-"))];
    }
}
