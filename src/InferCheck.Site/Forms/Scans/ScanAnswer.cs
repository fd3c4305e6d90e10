using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>What a scan found, by service, with the policy's word on each.</summary>
internal sealed record ScanAnswer
{
    public required ScanReport Report { get; init; }

    public required IReadOnlyList<JudgedService> Services { get; init; }

    /// <summary>Those that comments accept, as they would be judged without.</summary>
    public IReadOnlyList<JudgedService> Accepted { get; init; } = [];

    /// <summary>What the policy itself is at fault for: exceptions that have ended.</summary>
    public PolicyReport? Policy { get; init; }

    public bool IsKept => Policy?.IsKept is not false && !Services.Any(service => service.Fails);

    /// <summary>Exceptions are asked for once, with nobody in use; each service is judged by what its claims come to where it is used.</summary>
    public static ScanAnswer Of(Catalog catalog, ScanReport report, PolicyCheck? check) => new()
    {
        Report = report,
        Policy = check?.Report(catalog, []),
        Services = Judged(catalog, report.Sightings, check),
        Accepted = Judged(catalog, report.Suppressed, check),
    };

    public static IReadOnlyList<JudgedService> Judged(Catalog catalog, IEnumerable<Sighting> sightings, PolicyCheck? check) =>
    [
        .. ScannedService.Of(catalog, sightings).Select(service => new JudgedService(service,
            check?.Judge(PolicySubject.Of(catalog, service.Provider).Through(facts => service.FactsOf(catalog.Vocabulary, facts))))),
    ];
}
