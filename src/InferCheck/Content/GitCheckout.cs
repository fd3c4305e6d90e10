using System.Text;
using InferCheck.Files;

namespace InferCheck.Content;

/// <summary>What the last commit of the checkout around a folder holds.</summary>
internal sealed class GitCheckout(GitRepository repository, string prefix)
{
    /// <summary>The nearest one, as git has it; nothing outside of any.</summary>
    public static GitCheckout? Around(string folder)
    {
        var real = RealPath.Of(folder);
        for (var current = real; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Combine(current, RepositoryFile.Checkout)))
            {
                var below = Path.GetRelativePath(current, real!);
                var repository = new GitRepository(Path.Combine(current, RepositoryFile.Checkout), current);
                return new GitCheckout(repository, below == "." ? "" : below.Replace('\\', '/') + "/");
            }
        }

        return null;
    }

    /// <summary>The plain files that stood directly in a folder of the folder.</summary>
    public IReadOnlyList<GitFile> Files(string folder)
    {
        var list = Encoding.UTF8.GetString(repository.Ask("", "ls-tree", "-z", $"HEAD:{prefix}{folder}").Span);
        return [.. list.Split('\0').Where(line => line.StartsWith("100", StringComparison.Ordinal)).Select(File).OfType<GitFile>()];

        static GitFile? File(string line) =>
            line.Split('\t', 2) is [var about, var name] && about.Split(' ') is [_, "blob", var hash] ? new GitFile(name, hash) : null;
    }

    /// <summary>Those that are stored here.</summary>
    public IReadOnlyDictionary<GitFile, byte[]> Read(IReadOnlyList<GitFile> files)
    {
        var blobs = repository.Blobs([.. files.Select(file => file.Hash)]);
        return files.Where(file => blobs.ContainsKey(file.Hash)).ToDictionary(file => file, file => blobs[file.Hash]);
    }
}
