using System.Diagnostics.Metrics;

namespace InferCheck.Site.Http.Metrics;

/// <summary>What the site counts of itself, for `dotnet-counters --counters InferCheck` and for `/metrics`.</summary>
internal sealed class SiteMeters : IDisposable
{
    public const string Name = "InferCheck";

    private readonly Meter meter = new(Name);
    private readonly long[] answers = new long[Enum.GetValues<AnswerKind>().Length];
    private long renders;
    private long renderMicroseconds;
    private long reloads;
    private long refusals;

    public SiteMeters()
    {
        meter.CreateObservableCounter("infercheck.answers", Answers, description: "Answers by how they were made");
        meter.CreateObservableCounter("infercheck.renders", () => Renders, description: "Pages rendered");
        meter.CreateObservableCounter("infercheck.render.seconds", () => RenderSeconds, "s", "Time spent on rendering");
        meter.CreateObservableGauge("infercheck.kept.bytes", () => KeptAnswers().Bytes, "By", "Memory taken by kept answers");
        meter.CreateObservableCounter("infercheck.reloads", () => Reloads, description: "Contents taken over while running");
        meter.CreateObservableCounter("infercheck.reloads.refused", () => Refusals, description: "Contents refused because of errors");
    }

    /// <summary>How many answers are kept at the moment, and the memory they take.</summary>
    public Func<(int Count, long Bytes)> KeptAnswers { get; set; } = () => (0, 0);

    public long Renders => Interlocked.Read(ref renders);

    public double RenderSeconds => Interlocked.Read(ref renderMicroseconds) / 1_000_000.0;

    public long Reloads => Interlocked.Read(ref reloads);

    public long Refusals => Interlocked.Read(ref refusals);

    public long Of(AnswerKind kind) => Interlocked.Read(ref answers[(int)kind]);

    public void Count(AnswerKind kind) => Interlocked.Increment(ref answers[(int)kind]);

    public void Rendered(TimeSpan time)
    {
        Interlocked.Increment(ref renders);
        Interlocked.Add(ref renderMicroseconds, (long)time.TotalMicroseconds);
    }

    public void Reloaded() => Interlocked.Increment(ref reloads);

    public void Refused() => Interlocked.Increment(ref refusals);

    public void Dispose() => meter.Dispose();

    private IEnumerable<Measurement<long>> Answers() =>
        Enum.GetValues<AnswerKind>().Select(kind => new Measurement<long>(Of(kind), new KeyValuePair<string, object?>("kind", AnswerKindNames.Name(kind))));
}
