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
        var matches = FileReaders.All.Where(reader => reader.Reads(file)).SelectMany(reader => reader.Read(file, signatures)).ToList();
        var local = LocalProviders(file, matches);
        var found = matches.Where(match => !match.IsTentative || IsImported(matches, match.Signed.Provider)).Select(match => Sighting(file, match, weight))
            .Select(one => one.Rank is 2 or 3 && local.Contains(one.Provider) ? one.Local() : one);
        return new FileScan(Scanning.Sighting.Sort(found.Distinct()), [.. AllowanceReader.Read(file, today)], file.HasLongLine);
    }

    /// <summary>Those whose kit a file sends to a local address. Where it holds kits of several, the one that is called with it.</summary>
    private static HashSet<string> LocalProviders(ScannedFile file, List<Match> matches)
    {
        var callers = matches.Exists(match => match.Evidence is EvidenceKind.Host) ? [] : LocalAddress.Callers(file).ToList();
        var providers = matches.Where(match => callers.Count > 0 && match.Evidence.Rank() is 2 or 3).ToLookup(match => match.Signed.Provider);
        return [.. providers.Where(provider => providers.Count == 1 || callers.Exists(caller => Calls(caller, provider))).Select(provider => provider.Key)];
    }

    private static bool Calls(string caller, IGrouping<string, Match> provider) => caller.Contains(provider.Key, StringComparison.OrdinalIgnoreCase)
        || provider.Any(match => match.Evidence is EvidenceKind.Import && caller.Contains(match.Signed.Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsImported(List<Match> matches, string provider) =>
        matches.Exists(match => match.Evidence is EvidenceKind.Import && match.Signed.Provider == provider);

    private static bool IsSpokenOf(ScannedFile file, int at) => ListContext.IsList(file, at) || HostTalk.IsTalk(file, at);

    private static Sighting Sighting(ScannedFile file, Match match, Weight weight)
    {
        var sighting = new Sighting
        {
            Provider = match.Signed.Provider,
            Endpoint = match.Signed.Endpoint,
            Evidence = match.Evidence,
            File = file.Path,
            Line = file.LineOf(match.At),
            Column = file.ColumnOf(match.At),
            Matched = match.Signed.Name,
            Registry = match.Evidence is EvidenceKind.Package ? match.Signed.Registry : null,
            Weight = weight is Weight.Code && match.Evidence is EvidenceKind.Host && IsSpokenOf(file, match.At) ? Weight.Docs : weight,
        };
        return match.IsIndirect ? sighting.NotDeclared() : sighting;
    }
}
