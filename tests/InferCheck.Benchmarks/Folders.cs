using InferCheck.Content;

namespace InferCheck.Benchmarks;

/// <summary>Where the real content stands, and where generated content goes.</summary>
internal static class Folders
{
    public static string RealContent { get; } = Find();

    public static string Generate(int profiles)
    {
        // Named by the real content too, so that profiles of yesterday's vocabulary are not taken for today's.
        var folder = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"infercheck-generated-{profiles}-{ContentVersion.Of(RealContent)}"));
        if (!Directory.Exists(folder))
        {
            new GeneratedContent(RealContent, seed: 7).Write(folder, profiles);
        }

        return folder;
    }

    public static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "content", "vocabulary")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("run inside the repository"), "content");
    }
}
