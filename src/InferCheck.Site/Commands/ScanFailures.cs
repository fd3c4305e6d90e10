using InferCheck.Scanning;
using InferCheck.Site.Forms.Scans;

namespace InferCheck.Site.Commands;

/// <summary>`--fail-on`: what a scan must have found to end with 1.</summary>
internal static class ScanFailures
{
    public const string Never = "never";
    public const string InCode = "code";
    public const string Any = "any";

    public static string[] All { get; } = [Never, InCode, Any];

    /// <summary>A policy is asked about in any case.</summary>
    public static bool Fails(ScanAnswer answer, string? failOn) => !answer.IsKept || (failOn ?? (answer.Policy is null ? Any : Never)) switch
    {
        InCode => answer.Report.Sightings.Any(sighting => sighting.Weight is Weight.Code),
        Any => answer.Report.Sightings.Count > 0,
        _ => false,
    };
}
