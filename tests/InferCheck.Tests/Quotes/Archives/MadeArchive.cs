using System.Diagnostics;
using System.Text;
using InferCheck.Model.Archives;

namespace InferCheck.Tests.Quotes.Archives;

/// <summary>A folder of archives with one real repository in it, whose commits are of given days, made apart from whatever is set up on this machine.</summary>
internal sealed class MadeArchive : IDisposable
{
    public const string Id = "terms";
    public const string Terms = "Terms.md";

    private string day = "2024-01-01";

    public MadeArchive()
    {
        Directory.CreateDirectory(Work);
        Git("init", "--quiet", "--template=", "--initial-branch=main");
    }

    /// <summary>What `--archives` is given.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("infercheck-archive-").FullName;

    public string Work => Path.Combine(Folder, Id);

    public string Config => Path.Combine(Work, ".git", "config");

    public string PathOf(string name) => Path.Combine(Work, name);

    public void Write(string name, string text) => Write(name, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    /// <summary>Everything as it stands; the name of the commit.</summary>
    public string Commit(string on, string subject = "Record new changes of Terms", params string[] options)
    {
        day = on;
        Git("add", "--all");
        Git(["commit", "--quiet", "--message", subject, .. options]);
        return Git("rev-parse", "HEAD");
    }

    /// <summary>A version of the terms.</summary>
    public string Version(string on, string text, string subject = "Record new changes of Terms")
    {
        Write(Terms, text);
        return Commit(on, subject);
    }

    public string Remove(string on, string name = Terms)
    {
        File.Delete(PathOf(name));
        return Commit(on);
    }

    public string Move(string on, string name, string to)
    {
        Git("mv", name, to);
        return Commit(on);
    }

    /// <summary>An entry that is no file of ours: a link, or another repository.</summary>
    public string Enter(string on, string mode, string hash, string name = Terms)
    {
        day = on;
        Git("update-index", "--add", "--cacheinfo", $"{mode},{hash},{name}");
        Git("commit", "--quiet", "--message", "Enter");
        return Git("rev-parse", "HEAD");
    }

    public string Merge(string on, string branch)
    {
        day = on;
        Git("merge", "--quiet", "--no-ff", "--message", $"Merge {branch}", branch);
        return Git("rev-parse", "HEAD");
    }

    public void Lose(string revision) => Spoil(revision, File.Delete);

    public void Spoil(string revision, Action<string> spoil)
    {
        var path = ObjectOf(revision);
        File.SetAttributes(path, FileAttributes.Normal);
        spoil(path);
    }

    /// <summary>Puts a bundle of everything in the place of the clone.</summary>
    public void Pack(bool isKept = false)
    {
        Git("bundle", "create", "--quiet", Path.Combine(Folder, Id + ".bundle"), "HEAD", "main");
        if (!isKept)
        {
            Directory.Delete(Work, recursive: true);
        }
    }

    public string Git(params string[] arguments)
    {
        string[] settings = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "core.autocrlf=false", "-c", "protocol.file.allow=always"];
        var start = new ProcessStartInfo("git", ["-C", Work, .. settings, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = $"{day}T12:00:00Z";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}");
        return output;
    }

    public void Dispose()
    {
        // Git keeps its objects from being written to, and Windows from being deleted too.
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Where a loose object lies.</summary>
    private string ObjectOf(string revision)
    {
        var hash = Git("rev-parse", revision);
        return Path.Combine(Work, ".git", "objects", hash[..2], hash[2..]);
    }
}
