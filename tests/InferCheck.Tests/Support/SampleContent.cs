using System.Text;
using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;

namespace InferCheck.Tests.Support;

/// <summary>A small content folder without a fault: the real vocabulary, one full profile, a second one, what both run, an index, a question, a page.</summary>
internal sealed class SampleContent : IDisposable
{
    public static readonly DateOnly Today = new(2026, 6, 20);

    private const int MostAttempts = 20;

    private readonly string root;

    public SampleContent()
    {
        root = Directory.CreateTempSubdirectory("infercheck-test-").FullName;
        Folder = Beside("content");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Content, "vocabulary")))
        {
            Write($"vocabulary/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        // The real products name providers that this folder does not have; the real dates go on, and would pass through every calendar of the tests.
        Write("vocabulary/products.yaml", SampleTexts.Products);
        Write("vocabulary/dates.yaml", SampleTexts.Dates);
        Write("vocabulary/makers.yaml", SampleOffers.Makers);
        Write("vocabulary/datasets.yaml", SampleOffers.DataSets);

        // Surcharges rest on a claim about what a place costs; here the one on places stands for it.
        Replace("vocabulary/topics.yaml", "\n- key: data-residency\n", "\n- key: data-residency\n  role: place-price\n");
        WriteOffers();
        Write("providers/sample.md", SampleTexts.Provider);
        Write("providers/other.md", SampleTexts.OtherProvider);
        Write("indexes/sample-index.md", SampleTexts.Index);
        Write("faq/sample-question.md", SampleTexts.Faq);
        Write("pages/about.md", SampleTexts.Page);
    }

    public string Folder { get; }

    /// <summary>Where a site over this content bakes. Not in the content, of which nothing that a program makes is a part.</summary>
    public string Data => Beside("data");

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Beside(string name) => Path.Combine(root, name);

    public void Write(string name, string text) => Write(name, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    /// <summary>Replaces a text that must be there, so that a case cannot pass because it changed nothing.</summary>
    public void Replace(string name, string old, string text)
    {
        var before = File.ReadAllText(PathOf(name));
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(name, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Makes the folder a git work tree in which everything is committed as it stands.</summary>
    public void Commit() => Git.Commit(Folder);

    public IReadOnlyList<Diagnostic> Check()
    {
        var read = ContentReader.Read(Folder);
        return Diagnostic.Sort(read.Diagnostics.Concat(Checker.Check(read.Catalog, Today, CommittedContent.Changed(Folder))));
    }

    /// <summary>All findings as text, with paths as they would stand in the repository.</summary>
    public string Report()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextRenderer(colour: false).Render(Check(), output);
        return output.ToString().Replace(Folder.Replace('\\', '/'), "content", StringComparison.Ordinal);
    }

    public void Dispose()
    {
        for (var attempts = 1; ; attempts++)
        {
            try
            {
                Directory.Delete(root, recursive: true);
                return;
            }
            catch (IOException) when (attempts < MostAttempts)
            {
                // Expected: the last reader of a database has left, and somebody is still tidying up behind it.
                Thread.Sleep(attempts * 20);
            }
        }
    }

    private void WriteOffers()
    {
        Write("models/sample-large.yaml", SampleOffers.Large);
        Write("models/sample-small.yaml", SampleOffers.Small);
        Write("models/foreign.yaml", SampleOffers.Foreign);
        Write("offers/sample.yaml", SampleOffers.OfSample);
        Write("offers/other.yaml", SampleOffers.OfOther);
    }
}
