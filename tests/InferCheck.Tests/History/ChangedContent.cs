using InferCheck.Content;
using InferCheck.History;
using InferCheck.History.Comparing;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.History;

/// <summary>The sample as it was committed, and as a change leaves it.</summary>
internal sealed class ChangedContent : IDisposable
{
    public const string Profile = "providers/sample.md";

    public SampleContent Sample { get; } = new();

    public ContentComparison Changes
    {
        get
        {
            var (before, _, fault) = RevisionContent.At(Sample.Folder, "HEAD");
            Assert.Null(fault);
            return ContentComparison.Of(before!, RevisionContent.Now(Sample.Folder));
        }
    }

    public string Text => Written(output => ChangesText.Write(Changes, output));

    public string Markdown => Written(output => ChangesMarkdown.Write(Changes, output));

    public string Json => Written(output => ChangesJson.Write(Changes, "HEAD", output));

    /// <summary>With everything committed before it changes.</summary>
    public static ChangedContent Of(Action<SampleContent> change, Action<SampleContent>? before = null)
    {
        var content = new ChangedContent();
        before?.Invoke(content.Sample);
        content.Sample.Commit();
        change(content.Sample);
        return content;
    }

    public void Dispose() => Sample.Dispose();

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
