using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Quotes;

namespace InferCheck.Measuring;

/// <summary>`quality.yaml` beside the content: shares that may rise and not fall, and for whom that does not hold for a while.</summary>
public sealed record QualityFile(IReadOnlyList<QualityLine> Lines, IReadOnlyList<QualityException> Exceptions, SourceLocation At)
{
    public const string Name = ContentFile.Quality;

    /// <summary>Of a text that may be anything, what can be used.</summary>
    public static QualityFile? Of(string text, IReadOnlyList<string> topics) =>
        YamlFile.Parse(text, Name).Root is { } root ? QualityReader.Read(root, topics).File : null;

    /// <summary>Nothing where there is none, or it cannot be read, which the faults say.</summary>
    public static (QualityFile? File, IReadOnlyList<Diagnostic> Faults) Read(string folder, IReadOnlyList<string> topics)
    {
        var faults = new List<Diagnostic>();
        var file = BesideContent.Read<QualityFile?>(folder, Path.Combine(folder, Name), root => QualityReader.Read(root, topics), null, faults);
        return (file, faults);
    }
}
