using InferCheck.Diagnostics;
using InferCheck.Drafting;
using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Reviewing;

namespace InferCheck.Site.Commands;

/// <summary>What a run of `cross-read` came to: doubts are said at once, counts at the end.</summary>
internal sealed class CrossReadTally
{
    private readonly List<GivenReading> readings = [];
    private int unanswered;
    private bool isFaulty;

    /// <summary>Those of which everything that was said is written.</summary>
    public int Profiles { get; private set; }

    public void Add(Provider provider, CrossReading said, string? fault)
    {
        unanswered += said.Unanswered;
        if (fault is not null)
        {
            isFaulty = true;
            Console.Error.WriteLine($"not written: {fault}");
            return;
        }

        if (!said.IsReading)
        {
            return;
        }

        Profiles++;
        readings.AddRange(said.Readings);
        foreach (var doubt in said.Readings.Where(reading => Verdicts.IsDoubt(reading.Verdict)))
        {
            var part = doubt.AppliesTo is { } named ? $" ({Printable.Line(named)})" : "";
            Console.WriteLine($"{provider.Slug}: {doubt.Topic}{part}: {doubt.Verdict}: {Printable.Line(doubt.Note ?? "")}");
        }
    }

    public int Finish(long tokens)
    {
        var counts = Verdicts.All.Select(verdict => $"{readings.Count(reading => reading.Verdict == verdict)} {verdict}");
        Console.WriteLine($"{readings.Count} claims of {Profiles} profiles read: {string.Join(", ", counts)}; {unanswered} without an answer; {tokens} tokens");
        return isFaulty || (readings.Count == 0 && unanswered > 0) ? ExitCodes.Failed
            : unanswered > 0 || readings.Exists(reading => Verdicts.IsDoubt(reading.Verdict)) ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
