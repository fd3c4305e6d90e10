namespace InferCheck.Tests.Support;

/// <summary>The real content in a folder of the test's own, to be changed.</summary>
internal sealed class RealCopy : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("infercheck-real-");

    public RealCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => Path.Combine(root.FullName, "content");

    public string Data => Path.Combine(root.FullName, "data");

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Dispose() => root.Delete(recursive: true);
}
