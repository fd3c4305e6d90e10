using InferCheck.Diagnostics;
using InferCheck.Scanning;
using InferCheck.Scanning.Since;
using InferCheck.Site.Forms.Policies;

namespace InferCheck.Site.Forms.Scans;

/// <summary>Changes of what a tree talks to for people at a terminal: what was said of the endpoint before beside what is said of the one now.</summary>
internal sealed class ScanChangesText(EndpointWords words, PolicyFindings? policy, TextWriter output)
{
    public void Write(ScanChangesAnswer answer)
    {
        foreach (var judged in answer.Changes)
        {
            Write(judged);
        }

        Line(answer.Changes.Count == 0 ? $"nothing changed in what the code talks to since {answer.Commit}"
            : FormattableString.Invariant($"{answer.Changes.Count} changed since {answer.Commit}"));
        if (answer.IsJudged)
        {
            Line(answer.IsKept ? "the policy is kept by what came" : "the policy is not kept by what came");
        }
    }

    private void Write(JudgedChange judged)
    {
        var change = judged.Change;
        Line(Headline(change));
        if (judged.Verdict is { } verdict && policy is not null)
        {
            Line($"  {policy.Line(verdict)}");
            foreach (var remark in verdict.Remarks.Select(policy.Remark).Concat(verdict.Excused.Select(policy.Remark)))
            {
                Line($"    {remark}");
            }
        }

        foreach (var line in Answers(change))
        {
            Line($"  {line}");
        }

        foreach (var sighting in change.Places)
        {
            Line($"    {sighting.File}:{sighting.Line}: {sighting.Evidence.Name()} {sighting.Matched}");
        }

        output.WriteLine();
    }

    private string Headline(ServiceChange change) => change.Kind switch
    {
        ChangeKind.Moved => $"moved: {words.Name(change.Before!)} → {words.Name(change.After!)}",
        ChangeKind.Came => $"came: {words.Name(change.After!)}",
        _ => $"went: {words.Name(change.Before!)}",
    };

    private IEnumerable<string> Answers(ServiceChange change) => change is { Before: { } before, After: { } after }
        ? words.Answers(before).Zip(words.Answers(after)).Select(pair => $"{words.Label(pair.First.Topic)}: "
            + (pair.First.Text == pair.Second.Text ? $"{pair.First.Text} (as before)" : $"{pair.First.Text} → {pair.Second.Text}"))
        : words.Lines(change.Service);

    /// <summary>Names of files are other people's text.</summary>
    private void Line(string text) => output.WriteLine(Printable.Line(text));
}
