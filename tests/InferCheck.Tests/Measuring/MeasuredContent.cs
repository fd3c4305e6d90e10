using InferCheck.Checks;
using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Measuring;
using InferCheck.Model.Readings;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Measuring;

/// <summary>The sample with a `quality.yaml`, and what is said of it.</summary>
internal sealed class MeasuredContent : IDisposable
{
    public static readonly DateOnly Today = SampleContent.Today;

    public MeasuredContent(string? quality = null)
    {
        if (quality is not null)
        {
            Sample.Write(QualityFile.Name, quality);
        }
    }

    public SampleContent Sample { get; } = new();

    public string Text => File.ReadAllText(Sample.PathOf(QualityFile.Name));

    public QualityShares Shares(DateOnly? today = null) => ContentCheck.Of(Sample.Folder, today ?? Today).Shares!;

    /// <summary>Notes on what is not held stay out where nobody asks for them: most files here hold one share of many.</summary>
    public IReadOnlyList<string> Findings(DateOnly? today = null) => [.. All(today).Where(finding => finding.Rule != QualityRules.Unheld)
        .Select(finding => $"{finding.At.Line}: {finding.Rule.Id}: {finding.Message}")];

    public IReadOnlyList<Diagnostic> All(DateOnly? today = null) => QualityCheck.Of(Sample.Folder, Shares(today), today ?? Today);

    public (IReadOnlyList<Raised> Raised, string? Fault) Raise(DateOnly? today = null) => new QualityRaise(Sample.Folder, Shares(today)).Run();

    /// <summary>Somebody reads the claim of the sample on a topic.</summary>
    public void Read(string topic, string verdict, string reader) =>
        Sample.Read(topic, verdict, reader, Verdicts.IsDoubt(verdict) ? "The quote is about something else." : null);

    public void Dispose() => Sample.Dispose();
}
