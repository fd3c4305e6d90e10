namespace InferCheck.Benchmarks;

/// <summary>Where the real content stands, and where generated content goes.</summary>
internal static class Folders
{
    public static string RealContent { get; } = Find();

    public static string Generate(int profiles)
    {
        var folder = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"infercheck-generated-{profiles}"));
        if (!Directory.Exists(folder))
        {
            new GeneratedContent(RealContent, seed: 7).Write(folder, profiles);
        }

        return folder;
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
