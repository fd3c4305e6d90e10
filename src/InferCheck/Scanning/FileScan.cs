using InferCheck.Scanning.Accepting;
using InferCheck.Scanning.Reading;
using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning;

/// <summary>What one file gives away, and what is accepted in it.</summary>
public sealed record FileScan(IReadOnlyList<Sighting> Sightings, IReadOnlyList<Allowance> Allowances, bool HasLongLine)
{
    public static FileScan Of(string path, string text, Signatures signatures, DateOnly today, ScanLimits? limits = null)
    {
        var file = ScannedFile.Of(path, text, limits);
        var weight = Weights.Of(path);
        var found = FileReaders.All.Where(reader => reader.Reads(file)).SelectMany(reader => reader.Read(file, signatures))
            .Select(match => Sighting(file, match, weight)).Distinct();
        return new FileScan(Scanning.Sighting.Sort(found), [.. AllowanceReader.Read(file, today)], file.HasLongLine);
    }

    private static Sighting Sighting(ScannedFile file, Match match, Weight weight) => new()
    {
        Provider = match.Signed.Provider,
        Endpoint = match.Signed.Endpoint,
        Evidence = match.Evidence,
        File = file.Path,
        Line = file.LineOf(match.At),
        Column = file.ColumnOf(match.At),
        Matched = match.Signed.Name,
        Registry = match.Evidence is EvidenceKind.Package ? match.Signed.Registry : null,
        Weight = weight is Weight.Code && match.Evidence is EvidenceKind.Host && ListContext.IsList(file, match.At) ? Weight.Docs : weight,
    };
}
