using InferCheck.Diagnostics;
using InferCheck.Site.Live;
using InferCheck.Store;

namespace InferCheck.Site.Commands;

/// <summary>Content ready to be served or exported, or the reason why not, said to whoever called.</summary>
internal static class PreparedContent
{
    public static int Of(ContentBakery bakery, string otherwise, out ServedContent? served)
    {
        served = null;
        try
        {
            var result = bakery.Prepare();
            served = result.Content;
            return served is null ? Say(result.Errors, otherwise) : ExitCodes.Clean;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException || StoreFaults.IsFull(fault) || StoreFaults.IsOfFile(fault))
        {
            // Expected: a full disk, or a folder that cannot be written.
            Console.Error.WriteLine($"the content could not be baked into {bakery.Data}: {fault.Message}");
            Console.Error.WriteLine("make room there, or name another folder with --data DIR");
            return ExitCodes.Failed;
        }
    }

    /// <summary>Where databases are kept unless `--data` names another folder.</summary>
    public static string DefaultData()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(own.Length > 0 ? own : Path.GetTempPath(), "infercheck");
    }

    private static int Say(IReadOnlyList<Diagnostic> errors, string otherwise)
    {
        new TextRenderer(colour: false).Render(Shortened.Of(errors), Console.Error);
        Console.Error.WriteLine($"the content has {errors.Count} errors; {otherwise}");
        return ExitCodes.Findings;
    }
}
