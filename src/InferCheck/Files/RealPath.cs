namespace InferCheck.Files;

/// <summary>Where a path leads once every link on the way is followed: a name says nothing about where a file stands.</summary>
public static class RealPath
{
    /// <summary>As many as systems follow themselves before they call it a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The path without links, whether or not anything stands there. Nothing when links lead in a circle.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var steps = new Stack<string>();
        Add(steps, full[real.Length..]);
        for (var links = 0; steps.TryPop(out var step);)
        {
            if (step == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, step);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var root = Path.GetPathRoot(target)!;
            real = root.Length > 0 ? Path.GetFullPath(root, real) : real;
            Add(steps, target[root.Length..]);
        }

        return real;
    }

    /// <summary>Whether a path leads to something in the folder, by whatever links.</summary>
    public static bool IsWithin(string path, string folder) => Of(path) is { } real && Of(folder) is { } home && IsBelow(real, home);

    /// <summary>Whether a path is the folder or stands in it, going by the names alone.</summary>
    public static bool IsBelow(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    private static void Add(Stack<string> steps, string path)
    {
        var names = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names.Reverse().Where(name => name != "."))
        {
            steps.Push(name);
        }
    }
}
