using InferCheck.Diagnostics;
using InferCheck.Files;
using InferCheck.Site.Live;
using InferCheck.Store;
using InferCheck.Store.Engine;

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
            if (result.SetAside is { } other)
            {
                Console.Error.WriteLine($"what stood in the place of the database was none of this program; it is {other} now");
            }

            return served is null ? Say(result.Errors, otherwise) : ExitCodes.Clean;
        }
        catch (SharedFolderException fault)
        {
            // Expected: a folder anybody may write to, or one that somebody else made first.
            Console.Error.WriteLine($"what is found in {bakery.Data} could not be believed: {fault.Message}");
            Console.Error.WriteLine("name another folder with --data DIR; one that is not there yet is made for you alone");
            return ExitCodes.Failed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException || StoreFaults.IsFull(fault) || StoreFaults.IsOfFile(fault))
        {
            // Expected: a full disk, or a folder that cannot be written.
            Console.Error.WriteLine($"the content could not be baked into {bakery.Data}: {fault.Message}");
            Console.Error.WriteLine("make room there, or name another folder with --data DIR");
            return ExitCodes.Failed;
        }
    }

    /// <summary>
    /// Where databases are kept unless `--data` names another folder: never where somebody else could have been first.
    /// Nothing, after having said why, for a user without a home.
    /// </summary>
    public static string? Data(string? named)
    {
        if (named is not null)
        {
            return named;
        }

        // Asked for as it would be: a user who never kept anything there has no such folder yet.
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (Path.IsPathRooted(own))
        {
            return Path.Combine(own, "infercheck");
        }

        Console.Error.WriteLine("this user has no folder for the data of programs; name one with --data DIR");
        return null;
    }

    private static int Say(IReadOnlyList<Diagnostic> errors, string otherwise)
    {
        new TextRenderer(colour: false).Render(Shortened.Of(errors), Console.Error);
        Console.Error.WriteLine($"the content has {errors.Count} errors; {otherwise}");
        return ExitCodes.Findings;
    }
}
