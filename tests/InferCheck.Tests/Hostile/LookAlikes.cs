using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using InferCheck.Content;
using InferCheck.Store.Baking;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Files and folders of somebody else, called almost or exactly like what this program makes, and a way to see that none was touched.</summary>
internal sealed class LookAlikes : IDisposable
{
    private const string Hex = "0123456789abcdef0123456789abcdef";
    public const string List = "# Made by infercheck, which replaces or takes away the files named here and no others. Keep yours elsewhere.\n";

    private readonly string elsewhere = Directory.CreateTempSubdirectory("elsewhere-").FullName;
    private readonly List<string> places = [];

    public LookAlikes()
    {
        using var content = new SampleContent();
        var database = Baker.Bake(ContentReader.Read(content.Folder).Catalog, "0123456789abcdef", elsewhere);
        File.Move(database, Path.Combine(elsewhere, "real.db"));
        Write(Path.Combine(elsewhere, "listed", "a.txt"), "a");
        Write(Path.Combine(elsewhere, "listed", "infercheck-files.txt"), $"{List}{Hash("a")}  a.txt\n");
        Write(Path.Combine(elsewhere, "outside.txt"), "outside");
        Write(Path.Combine(elsewhere, "lock"), "# Written by `infercheck verify --update`; never by hand.\n");
    }

    /// <summary>Beside databases.</summary>
    public void PutInData(string folder)
    {
        places.Add(folder);
        Write(Path.Combine(folder, "infercheck-main", ".git", "HEAD"), "ref: refs/heads/main");
        Write(Path.Combine(folder, "infercheck-precious", "thesis.txt"), "years");
        Write(Path.Combine(folder, "infercheck-backup-2026.db"), "mine");
        Write(Path.Combine(folder, "infercheck-notes.tmp"), "mine");
        Write(Path.Combine(folder, "infercheck-0123-4567.db.89.tmp"), "mine");
        Write(Path.Combine(folder, "infercheck-0123456789abcdef-00000001.db"), "the right name and no mark");
        Write(Path.Combine(folder, "infercheck-0123456789abcdef-00000002.db"), "SQLite format 3\0" + new string('x', 200));
        Copy(Path.Combine(folder, "infercheck-0123456789ABCDEF-00000003.db"));
        Copy(Path.Combine(folder, "infercheck-0123456789abcdef-00000004.db\n"));
        Copy(Path.Combine(folder, "infercheck-0123456789abcdef-00000005.db.bak"));
        Link(Path.Combine(folder, "infercheck-0123456789abcdef-00000006.db"), "real.db");
        Write(Path.Combine(folder, "infercheck-0123456789abcdef-00000007.db", "mine.txt"), "a folder where a file is expected");
        Write(Path.Combine(folder, $"infercheck-0123456789abcdef-00000008.db.{Hex}.tmp"), "mine");
        Link(Path.Combine(folder, $"infercheck-0123456789abcdef-00000009.db.{Hex}.tmp"), "real.db");
        Write(Path.Combine(folder, $"infercheck-0123456789abcdef-0000000a.db.{Hex}.tmp", "mine.txt"), "mine");
        PutFolders(name => Path.Combine(folder, $"infercheck-0123456789abcdef-{name}-00000000"));
        Pipe(Path.Combine(folder, "infercheck-0123456789abcdef-0000000b.db"));
        Pipe(Path.Combine(folder, $"infercheck-0123456789abcdef-0000000c.db.{Hex}.tmp"));
    }

    /// <summary>Beside an export.</summary>
    public void PutBeside(string target)
    {
        places.Add(Path.GetDirectoryName(target)!);
        PutFolders(name => $"{target}.{name}{Hex[8..]}.tmp");
        PutFolders(name => $"{target}.{name}{Hex[8..]}.old");
        Write(target + "-old/index.html", "mine");
        Write(target + ".tmp/index.html", "mine");
        Write($"{target}.{Hex[1..]}.tmp/index.html", "mine");
    }

    /// <summary>Beside the lock file of quotes.</summary>
    public void PutInContent(string folder)
    {
        places.Add(folder);
        Write(Path.Combine(folder, $".sources.lock.yaml.{Hex}.tmp"), "mine");
        Write(Path.Combine(folder, ".sources.lock.yaml.1234.tmp"), "# Written by `infercheck verify --update`; never by hand.\n");
        Link(Path.Combine(folder, $".sources.lock.yaml.{Hex[1..]}f.tmp"), "lock");
        Write(Path.Combine(folder, $".sources.lock.yaml.{Hex[2..]}ff.tmp", "mine.txt"), "mine");
    }

    /// <summary>Everything that was put anywhere and what the links lead to, by name, kind and bytes.</summary>
    public SortedDictionary<string, string> Seen() =>
        new(places.Append(elsewhere).SelectMany(Seen).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What there was before and is not there as it was.</summary>
    public static void AssertSurvived(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
        Assert.Empty(before.Where(pair => after.GetValueOrDefault(pair.Key) != pair.Value)
            .Select(pair => $"{pair.Key}: {pair.Value} -> {after.GetValueOrDefault(pair.Key) ?? "gone"}"));

    public void Dispose() => Directory.Delete(elsewhere, recursive: true);

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<KeyValuePair<string, string>> Seen(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
            yield return new(entry.FullName, entry.LinkTarget is { } target ? $"link to {target}" : isFolder ? "folder" : $"file {Bytes((FileInfo)entry)}");
            foreach (var inside in isFolder ? Seen(entry.FullName) : [])
            {
                yield return inside;
            }
        }
    }

    /// <summary>Opening a pipe would wait for good; it has no length.</summary>
    private static string Bytes(FileInfo file) => file.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullName)));

    /// <summary>Folders of exactly our form that are not ours, or not all ours.</summary>
    private void PutFolders(Func<string, string> path)
    {
        Write(path("10000001") + "/mine.txt", "no list");
        Write(path("10000002") + "/mine.txt", "another's list");
        Write(path("10000002") + "/infercheck-files.txt", "my shopping\nmine.txt\n");
        Write(path("10000003") + "/mine.txt", "a list that leads out");
        Write(path("10000003") + "/infercheck-files.txt", $"{List}{Hash("outside")}  ../elsewhere/outside.txt\n{Hash("a list that leads out")}  mine.txt\n");
        Write(path("10000004") + "/a.txt", "changed since");
        Write(path("10000004") + "/infercheck-files.txt", $"{List}{Hash("a")}  a.txt\n");
        Link(path("10000005"), "listed");
        Link(Made(path("10000006")) + "/sub", "listed");
        Write(path("10000006") + "/infercheck-files.txt", $"{List}{Hash("a")}  sub/a.txt\n");
        Write(path("10000007"), "a file where a folder is expected");
        Write(path("10000008") + "/mine.txt", "mine");
        Link(path("10000008") + "/infercheck-files.txt", "listed/infercheck-files.txt");
        Link(Made(path("10000009")) + "/a.txt", "listed/a.txt");
        Write(path("10000009") + "/infercheck-files.txt", $"{List}{Hash("a")}  a.txt\n");
        Write(path("1000000a") + "/.git/HEAD", "in a folder of ours");
        Write(path("1000000a") + "/infercheck-files.txt", List);
    }

    private void Copy(string path) => File.Copy(Path.Combine(elsewhere, "real.db"), path);

    private void Link(string path, string target) => File.CreateSymbolicLink(path, Path.Combine(elsewhere, target));

    private static string Made(string folder) => Directory.CreateDirectory(folder).FullName;

    private static void Write(string path, string text)
    {
        Made(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void Pipe(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            using var made = Process.Start("mkfifo", [path]);
            made.WaitForExit();
            Assert.Equal(0, made.ExitCode);
        }
    }
}
