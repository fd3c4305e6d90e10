using System.Text.RegularExpressions;
using InferCheck.Files;

namespace InferCheck.Site.Export;

/// <summary>
/// Where the tree ends up: written aside, put in place when whole. Killed at any point it leaves the old tree or the new; the next run clears up.
/// </summary>
internal static class ExportFolder
{
    /// <summary>Says which content the tree holds.</summary>
    public const string Marker = "content-version.txt";

    private const int Named = 3;

    /// <summary>Clears up after a run that was killed, then says why nothing may be written there, or nothing.</summary>
    public static string? Ready(string folder) => ClearUp(Full(folder)) ?? Fault(folder);

    public static DraftFolder Begin(string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(folder)) ?? Full(folder));
        return new DraftFolder(Full(folder));
    }

    public static void Replace(string folder, DraftFolder draft)
    {
        foreach (var _ in Steps(folder, draft))
        {
            // Nothing happens between the steps, unless somebody pulls the plug.
        }
    }

    /// <summary>The old tree aside, the new one in, the old one away: after each step one of the two stands whole under a name of its own.</summary>
    internal static IEnumerable<string> Steps(string folder, DraftFolder draft)
    {
        var (place, old) = (Full(folder), $"{Full(folder)}.{Guid.NewGuid():n}.old");
        draft.Finish();
        yield return "the new tree is whole";
        if (Fault(folder) is { } fault)
        {
            throw new IOException(fault);
        }

        if (Directory.Exists(place))
        {
            OwnFiles.MoveFolder(place, old);
            yield return "the old tree is aside";
        }

        MoveIn(draft, place, old);
        yield return "the new tree is in";
        draft.Close();
        yield return "the new tree is said to be whole";
        if (OwnFiles.RemoveFolder(old, NameOf(place, "old")) is { Count: > 0 } left)
        {
            throw new IOException($"the tree was replaced; {old} stays because it holds {List(left)}, which no export wrote");
        }
    }

    private static void MoveIn(DraftFolder draft, string place, string old)
    {
        try
        {
            draft.MoveTo(place);
        }
        catch
        {
            // Whatever went wrong is the caller's to tell; the site must not stay without its tree.
            if (Directory.Exists(old) && !Directory.Exists(place))
            {
                OwnFiles.MoveFolder(old, place);
            }

            throw;
        }
    }

    private static string? Fault(string folder)
    {
        var place = Full(folder);
        if (PlainEntry.IsLink(place) || File.Exists(place))
        {
            return $"{folder} is no folder; name one, or a place where none is yet";
        }

        if (!Directory.Exists(place) || PlainEntry.IsEmptyFolder(place))
        {
            return null;
        }

        if (FolderList.IsHeld(place) || FolderList.Read(place) is not { } list)
        {
            return $"{folder} holds something else; name an empty folder or an earlier export";
        }

        var strangers = list.Strangers(place).ToList();
        return strangers.Count == 0 ? null : $"{folder} holds {List(strangers)}, which no export wrote, or which was changed since. Nothing was touched. "
            + "Move it elsewhere, or export to an empty folder and copy that over yours, so that .git, CNAME and notes stay where they are";
    }

    /// <summary>A tree that was moved aside and not replaced goes back; what was begun, or replaced and not yet taken away, goes.</summary>
    private static string? ClearUp(string place)
    {
        if (Path.GetDirectoryName(place) is not { } parent || !Directory.Exists(parent))
        {
            return null;
        }

        List<string> Left(string ending) =>
            [.. Directory.GetDirectories(parent).Where(folder => NameOf(place, ending).IsMatch(Path.GetFileName(folder)) && PlainEntry.IsFolder(folder))];

        if (Left("tmp").Exists(FolderList.IsHeld))
        {
            return $"another export to {place} is running; wait until it has ended";
        }

        if (!Path.Exists(place) && !PlainEntry.IsLink(place) && Left("old") is [var only] && (FolderList.IsWhole(only) || PlainEntry.IsEmptyFolder(only)))
        {
            OwnFiles.MoveFolder(only, place);
        }

        foreach (var folder in PlainEntry.IsFolder(place) ? Left("tmp").Concat(Left("old")) : Left("tmp"))
        {
            OwnFiles.RemoveFolder(folder, NameOf(place, folder[^3..]));
        }

        return null;
    }

    /// <summary>What the folder is called while it is a draft, or while it waits to be taken away.</summary>
    private static Regex NameOf(string place, string ending) =>
        new($@"\A{Regex.Escape(Path.GetFileName(place))}\.[0-9a-f]{{32}}\.{ending}\z", RegexOptions.None, TimeSpan.FromMinutes(1));

    private static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static string List(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(Named)) + (names.Count > Named ? $" and {names.Count - Named} more" : "");
}
