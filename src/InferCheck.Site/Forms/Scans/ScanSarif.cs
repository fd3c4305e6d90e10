using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Diagnostics.Sarif;
using InferCheck.Scanning;
using InferCheck.Scanning.Accepting;

namespace InferCheck.Site.Forms.Scans;

/// <summary>A scan as SARIF, which code hosts take in: every place by its rule, what is accepted with its reason, and what was not read.</summary>
/// <param name="prefix">What stands before a file's name to find it from here: the folder that was scanned.</param>
internal sealed class ScanSarif(ScanFindings findings, SarifRenderer renderer, string prefix)
{
    private const string PrintName = "infercheckSighting/v1";

    public void Write(ScanAnswer answer, TextWriter output) => renderer.Render(
        [.. Sightings(answer), .. Diagnostic.Sort(findings.Besides(answer)).Select(finding => new SarifFinding(finding))],
        [.. Notifications(answer.Report.Skipped)], output);

    /// <summary>In the order of their places. Those alike in all but the line are told apart by their order.</summary>
    private IEnumerable<SarifFinding> Sightings(ScanAnswer answer)
    {
        var accepted = answer.Report.Suppressed.ToHashSet();
        var services = answer.Services.Concat(answer.Accepted).SelectMany(service => service.Service.Sightings.Select(sighting => (sighting, service)))
            .ToDictionary(pair => pair.sighting, pair => pair.service);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sighting in Sighting.Sort(services.Keys))
        {
            var print = Fingerprint.Of(sighting);
            var number = seen[print] = seen.GetValueOrDefault(print) + 1;
            var service = services[sighting];
            yield return new SarifFinding(findings.Of(ScanRules.Of(service, sighting), service, sighting))
            {
                Print = (PrintName, string.Create(CultureInfo.InvariantCulture, $"{print}:{number}")),
                Justification = accepted.Contains(sighting) ? Reason(answer.Report, sighting) : null,
                Properties = Properties(service, sighting),
            };
        }
    }

    private static string Reason(ScanReport report, Sighting sighting)
    {
        var allowance = report.Allowances.First(one => one.Covers(sighting));
        return string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(allowance.Reason!)} (until {allowance.Until:yyyy-MM-dd})");
    }

    private static Dictionary<string, string> Properties(JudgedService service, Sighting sighting)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["provider"] = sighting.Provider,
            ["evidence"] = sighting.Evidence.Name(),
            ["weight"] = sighting.Weight.ToString().ToLowerInvariant(),
        };
        if (sighting.Part is { } part)
        {
            properties["part"] = part;
        }

        if (service.Verdict is { } verdict)
        {
            properties["verdict"] = verdict.Verdict.ToString().ToLowerInvariant();
        }

        return properties;
    }

    /// <summary>One for each file that somebody may have to look at by hand, one for each other reason with how many it is about.</summary>
    private IEnumerable<SarifNotification> Notifications(IReadOnlyList<Skipped> skipped) => skipped.GroupBy(one => one.Reason).OrderBy(group => group.Key)
        .SelectMany(group => SkippedWords.Named.Contains(group.Key)
            ? group.Select(one => new SarifNotification(Id(group.Key), Severity.Warning, $"not read: {SkippedWords.Of(group.Key)}", prefix + one.Path))
            : [new SarifNotification(Id(group.Key), Severity.Note,
                string.Create(CultureInfo.InvariantCulture, $"not read: {group.Count()} {SkippedWords.Of(group.Key)}"))]);

    private static string Id(SkipReason reason) =>
        "skipped" + string.Concat(reason.ToString().Select(letter => char.IsAsciiLetterUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
