using InferCheck.Site.Export;
using InferCheck.Site.Live.Editions;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Support;

/// <summary>A content folder exported into a folder of its own, by the very job the command runs.</summary>
internal sealed class ExportedSite : IDisposable
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    private ExportedSite(string folder, ExportResult result, string log)
    {
        Folder = folder;
        Result = result;
        Log = log;
    }

    public string Folder { get; }

    public ExportResult Result { get; }

    public string Log { get; }

    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static async Task<ExportedSite> RealAsync(string address)
    {
        using var baked = BakedContent.Real();
        return await OfAsync(baked, address);
    }

    public static async Task<ExportedSite> OfAsync(BakedContent baked, string address, Action<IServiceCollection>? replace = null, EditionShelf? shelf = null)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("infercheck-export-").FullName, "dist");
        using var log = new StringWriter();
        var result = await new ExportJob(baked.Store, Repository.Root, new Uri(address), Day, replace) { Editions = shelf ?? EditionShelf.None }
            .RunAsync(folder, new ExportProgress(log, isTerminal: false));
        return new ExportedSite(folder, result, log.ToString());
    }

    /// <summary>The sample with the pages that every page links to.</summary>
    public static SampleContent Whole()
    {
        var content = new SampleContent();
        foreach (var page in new[] { "imprint", "privacy", "accessibility", "methodology" })
        {
            content.Write($"pages/{page}.md", SampleTexts.Page);
        }

        return content;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
