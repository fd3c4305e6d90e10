using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>A content folder in a checkout, as it looks after a stranger has had a hand in it. What would run leaves a mark.</summary>
internal sealed class HostileCheckout : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-hostile-").FullName;

    public HostileCheckout()
    {
        using var sample = new SampleContent();
        Copy(sample.Folder, Content);
    }

    public string Root => Path.Combine(folder, "checkout");

    public string Content => Path.Combine(Root, "content");

    public bool HasRun => File.Exists(Mark);

    /// <summary>For a shell: leaves the mark, and hands on what it is given.</summary>
    public string Command => $"echo ran >> '{Mark}'; cat";

    private string Mark => Path.Combine(folder, "mark");

    public string PathOf(string name) => Path.Combine(Content, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    public void Commit() => Git.Commit(Root);

    /// <summary>An edit after the commit, which `check` has something to say about only if it knows the commit.</summary>
    public void Edit()
    {
        var before = File.ReadAllText(PathOf("providers/sample.md"));
        Assert.Contains("value: opt-in\n", before, StringComparison.Ordinal);
        Write("providers/sample.md", before.Replace("value: opt-in\n", "value: never\n", StringComparison.Ordinal));
    }

    /// <summary>Everything committed and cloned afresh, so that no file has the time that the index remembers.</summary>
    public void Clone()
    {
        Commit();
        var origin = Path.Combine(folder, "origin");
        Directory.Move(Root, origin);
        Git.Run(folder, "clone", "--quiet", origin, Root);
    }

    /// <summary>The files of a repository that knows the profiles and filters whatever it reads, put into a folder of the content.</summary>
    public void PlantRepository(string name)
    {
        var made = Path.Combine(folder, "made");
        Git.Run(folder, "init", "--quiet", "--bare", made);
        Git.Run(Content, $"--git-dir={made}", $"--work-tree={Content}", "add", "providers");
        Git.Run(Content, $"--git-dir={made}", $"--work-tree={Content}", "commit", "--quiet", "--message", "Planted");
        Arm(made);
        Directory.Delete(Path.Combine(made, "hooks"), recursive: true);
        Git.Run(folder, "config", "--file", Path.Combine(made, "config"), "core.bare", "false");
        Git.Run(folder, "config", "--file", Path.Combine(made, "config"), "core.worktree", name.Length == 0 ? "." : Content);
        Copy(made, PathOf(name));
    }

    /// <summary>Gives a repository every setting by which git starts a program while it reads.</summary>
    public void Arm(string repository)
    {
        var config = Path.Combine(repository, "config");
        foreach (var key in new[] { "filter.x.clean", "diff.x.textconv", "diff.external", "core.fsmonitor", "core.sshCommand", "core.pager" })
        {
            Git.Run(folder, "config", "--file", config, key, Command);
        }

        Git.Run(folder, "config", "--file", config, "alias.ls-tree", "!" + Command);

        Directory.CreateDirectory(Path.Combine(repository, "info"));
        File.WriteAllText(Path.Combine(repository, "info", "attributes"), "* filter=x diff=x\n");
    }

    /// <summary>Lets a repository believe that what it lacks is to be had from a server, by a command of its own.</summary>
    public void MakePartial(string repository)
    {
        var config = Path.Combine(repository, "config");
        foreach (var (key, value) in new[]
        {
            ("core.repositoryformatversion", "1"), ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"),
            ("remote.origin.url", "ssh://127.0.0.1:9/none"), ("protocol.ssh.allow", "always"), ("core.sshCommand", Command),
        })
        {
            Git.Run(folder, "config", "--file", config, key, value);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(repository, "objects"), "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
            if (IsFileOfTheTree(file))
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>A program of that name which leaves the mark.</summary>
    public void Plant(string name, string where) => Script.Write(Path.Combine(where, name), Command);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>A loose object is packed as zlib does it; a blob says so in its first bytes.</summary>
    private static bool IsFileOfTheTree(string file)
    {
        using var packed = new System.IO.Compression.ZLibStream(File.OpenRead(file), System.IO.Compression.CompressionMode.Decompress);
        var start = new byte[4];
        return packed.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual("blob"u8);
    }
}
