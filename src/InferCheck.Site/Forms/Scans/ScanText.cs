using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Scanning;
using InferCheck.Site.Forms.Policies;

namespace InferCheck.Site.Forms.Scans;

/// <summary>
/// A scan for people at a terminal: a service with what its documents say of the endpoint that is used, then the places; at the end what was not read.
/// </summary>
internal sealed class ScanText(EndpointWords words, PolicyFindings? policy, TextWriter output)
{
    private const int MostNamed = 20;

    /// <summary>A module that is imported everywhere would push all else out of sight; programs get every place.</summary>
    private const int MostPlaces = 50;

    public void Write(ScanAnswer answer)
    {
        foreach (var service in answer.Services)
        {
            Write(service);
        }

        WriteCounts(answer.Report);
        WriteSkipped(answer.Report.Skipped);
        if (answer.Policy is not null)
        {
            Line(answer.IsKept ? "the policy is kept" : "the policy is not kept");
        }
    }

    private void Write(JudgedService judged)
    {
        Line(words.Name(judged.Service));
        if (judged.Verdict is { } verdict && policy is not null)
        {
            Line($"  {policy.Line(verdict)}{Aside(judged)}");
            foreach (var remark in verdict.Remarks.Select(policy.Remark).Concat(verdict.Excused.Select(policy.Remark)))
            {
                Line($"    {remark}");
            }
        }

        foreach (var line in words.Lines(judged.Service))
        {
            Line($"  {line}");
        }

        WritePlaces(judged.Service.Sightings);
        output.WriteLine();
    }

    /// <summary>What says most comes first where not all are shown.</summary>
    private void WritePlaces(IReadOnlyList<Sighting> sightings)
    {
        var shown = sightings.Count <= MostPlaces ? sightings
            : Sighting.Sort(sightings.OrderBy(sighting => sighting.Weight).ThenBy(sighting => sighting.Rank).Take(MostPlaces));
        foreach (var sighting in shown)
        {
            Line($"    {sighting.File}:{sighting.Line}: {sighting.Evidence.Name()} {sighting.Matched}{Weighed(sighting)}");
        }

        if (shown.Count < sightings.Count)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"    and {sightings.Count - shown.Count} more"));
        }
    }

    private static string Aside(JudgedService judged) =>
        judged.Service.IsToldElsewhere ? " (decided by the endpoint above)" : judged.Service.IsInCode ? ""
            : judged.Service.Sightings.Any(sighting => sighting.Weight is Weight.Code) ? " (nothing says that it is asked, so it fails nothing)"
            : " (outside what runs, so it fails nothing)";

    private static string Weighed(Sighting sighting)
    {
        string?[] said = [sighting.Weight is Weight.Code ? null : sighting.Weight.ToString().ToLowerInvariant(), CaveatWords.Of(sighting)];
        return said.OfType<string>().ToList() is { Count: > 0 } words ? $" ({string.Join(": ", words)})" : "";
    }

    private void WriteCounts(ScanReport report)
    {
        Line(string.Create(CultureInfo.InvariantCulture, $"{report.Files} files read ({report.Bytes} bytes): {report.Sightings.Count} places")
            + (report.Suppressed.Count > 0 ? $", {report.Suppressed.Count} more allowed beside them" : "")
            + (report.Known.Count > 0 ? $", {report.Known.Count} more known from the baseline" : "")
            + (report.Gone > 0 ? $"; {report.Gone} of the baseline are gone" : ""));
    }

    private void WriteSkipped(IReadOnlyList<Skipped> skipped)
    {
        if (skipped.Count == 0)
        {
            return;
        }

        Line("not read: " + string.Join(", ", skipped.GroupBy(one => one.Reason).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {SkippedWords.Of(group.Key)}"))));
        var named = skipped.Where(one => SkippedWords.Named.Contains(one.Reason)).ToList();
        foreach (var one in named.Take(MostNamed))
        {
            Line($"  {one.Path}: {SkippedWords.Of(one.Reason)}");
        }

        if (named.Count > MostNamed)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"  and {named.Count - MostNamed} more"));
        }
    }

    /// <summary>Names of files are other people's text.</summary>
    private void Line(string text) => output.WriteLine(Printable.Line(text));
}
