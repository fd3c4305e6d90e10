using InferCheck.Scanning.Reading;
using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning;

/// <summary>What files say of each other: whose hosts stand beside whose kits, and which locked packages anybody declared.</summary>
internal static class AcrossFiles
{
    public static IReadOnlyList<Sighting> Weigh(IEnumerable<Sighting> sightings)
    {
        var all = sightings.ToList();
        return Sighting.Sort(Packages(Hosts(Locks(all))));
    }

    private static List<Sighting> Locks(List<Sighting> all)
    {
        var declared = all.Where(one => one is { Evidence: EvidenceKind.Package, Caveat: null } && !IsLocked(one)).ToLookup(Name, one => Folder(one.File));
        return [.. all.Select(one => IsLocked(one) && !declared[Name(one)].Any(folder => Holds(folder, Folder(one.File))) ? one.NotDeclared() : one)];
    }

    private static bool IsLocked(Sighting sighting) => sighting.Evidence is EvidenceKind.Package && ManifestNames.IsLock(FileNames.Name(sighting.File));

    private static (string, string?, string) Name(Sighting sighting) => (sighting.Provider, sighting.Registry, sighting.Matched);

    private static string Folder(string file) => file[..(file.LastIndexOf('/') + 1)];

    private static bool Holds(string above, string folder) => folder.StartsWith(above, StringComparison.Ordinal);

    /// <summary>What only documentation names is used by nobody, and tells nothing of others.</summary>
    private static List<Sighting> Hosts(List<Sighting> all)
    {
        var told = all.Where(one => one is { Rank: 1, Weight: not Weight.Docs }).ToList();
        var providers = told.Select(one => one.Provider).ToHashSet(StringComparer.Ordinal);
        var hosts = told.Where(one => one.Evidence is EvidenceKind.Host).ToLookup(one => one.File, one => one.Provider, StringComparer.Ordinal);
        return [.. all.Select(one => one is { Rank: > 1, Caveat: null } && !providers.Contains(one.Provider)
            && hosts[one.File].Order(StringComparer.Ordinal).FirstOrDefault() is { } other ? one with { Caveat = Caveat.OtherHost, Beside = other } : one)];
    }

    /// <summary>A package is used as it is imported beside and below its manifest. Without that, it may be imported for somebody else: `AzureOpenAI`.</summary>
    private static IEnumerable<Sighting> Packages(List<Sighting> all)
    {
        var hosted = all.Where(one => one is { Rank: 1, Weight: not Weight.Docs }).Select(one => one.Provider).ToHashSet(StringComparer.Ordinal);
        var imports = all.Where(one => one.Evidence is EvidenceKind.Import && (one.Weight is Weight.Code || one.Caveat is Caveat.LocalAddress)).ToList();
        return all.Select(one => one is { Evidence: EvidenceKind.Package, Caveat: null } && !hosted.Contains(one.Provider)
            ? Package(one, imports.FindAll(use => Holds(Folder(one.File), use.File))) : one);
    }

    private static Sighting Package(Sighting package, List<Sighting> imports)
    {
        var own = imports.FindAll(use => use.Provider == package.Provider);
        var others = imports.FindAll(use => use.Matched.Split('#') is [var module, _] && module == Module(package));
        return own.Count > 0 ? own.TrueForAll(use => use.Caveat is not null) ? package.As(own[0]) : package
            : others.Count > 0 ? package with { Caveat = Caveat.OtherUse, Beside = others[0].Provider } : package;
    }

    private static string Module(Sighting package) => PackageKinds.Module(package.Registry ?? "", package.Matched)?.Name ?? package.Matched;

    private static Sighting As(this Sighting package, Sighting use) => use.Caveat is Caveat.LocalAddress ? package.Local()
        : package with { Caveat = Caveat.OtherUse, Beside = use.Beside };
}
