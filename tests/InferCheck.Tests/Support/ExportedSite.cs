using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Site.Export;

namespace InferCheck.Tests.Support;

/// <summary>A content folder exported into a folder of its own, by the very job the command runs.</summary>
internal sealed class ExportedSite : IDisposable
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    /// <summary>Linked from editorial texts, but built elsewhere: a stub stands in until the page is there, and does no harm then.</summary>
    private static readonly string[] Elsewhere = ["compare", "data"];

    private ExportedSite(string folder, ExportResult result, string log)
    {
        Folder = folder;
        Result = result;
        Log = log;
    }

    public string Folder { get; }

    public ExportResult Result { get; }

    public string Log { get; }

    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static async Task<ExportedSite> RealAsync(string address)
    {
        var read = ContentReader.Read(Repository.Content);
        var stubs = Elsewhere.Select(slug => new Document
        {
            Kind = DocumentKind.Page,
            File = $"pages/{slug}.md",
            Slug = slug,
            Root = new Mapping([.. new[] { ("title", slug), ("description", slug), ("updated", "2026-11-20") }.Select(pair => KeyValuePair.Create(new Scalar(pair.Item1, default), (Node)new Scalar(pair.Item2, default)))], default),
        });
        using var baked = new BakedContent(new Catalog([.. read.Catalog.Documents, .. stubs]), ContentVersion.Of(Repository.Content));
        return await OfAsync(baked, address);
    }

    public static async Task<ExportedSite> OfAsync(BakedContent baked, string address)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("infercheck-export-").FullName, "dist");
        using var log = new StringWriter();
        var result = await new ExportJob(baked.Store, Repository.Root, new Uri(address), Day).RunAsync(folder, new ExportProgress(log, isTerminal: false));
        return new ExportedSite(folder, result, log.ToString());
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
