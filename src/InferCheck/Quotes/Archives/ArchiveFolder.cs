using System.Text;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model.Archives;
using InferCheck.Programs;

namespace InferCheck.Quotes.Archives;

/// <summary>Where clones of archives lie: bare or not, or as bundles, which are unpacked beside themselves once.</summary>
public sealed class ArchiveFolder(string folder)
{
    private const string Branch = "archive";
    private const string Bundle = ".bundle";

    /// <summary>Whole histories are walked, on machines that have other things to do.</summary>
    private static readonly ProgramLimits Limits = new() { Output = 256 * 1024 * 1024, Time = TimeSpan.FromMinutes(10), Memory = 4L << 30 };

    /// <summary>How to bring one that is not there.</summary>
    public string Remedy(Archive archive) => $"git clone --bare {archive.Repository} {Path.Combine(folder, archive.Id)}";

    public bool Has(Archive archive) => Paths(archive).Any(path => File.Exists(path + Bundle) || Clone(path) is not null);

    /// <summary>Nothing when it is not there.</summary>
    internal ArchiveRepository? Open(Archive archive) =>
        Find(archive) is { } path ? new ArchiveRepository(archive.Id, new GitRepository(path) { Limits = Limits }) : null;

    private string? Find(Archive archive)
    {
        var bundle = Paths(archive).FirstOrDefault(path => File.Exists(path + Bundle));
        return bundle is not null ? Unpacked(archive, bundle + Bundle, bundle + ".git") : Paths(archive).Select(Clone).FirstOrDefault(path => path is not null);
    }

    /// <summary>Under the archive's own name, or that of its repository.</summary>
    private IEnumerable<string> Paths(Archive archive) =>
        new[] { archive.Id, Path.GetFileName(new Uri(archive.Repository).AbsolutePath) }.Select(name => Path.Combine(Path.GetFullPath(folder), name));

    private static string? Clone(string path) => new[] { path, path + ".git", Path.Combine(path, ".git") }.FirstOrDefault(IsRepository);

    private static bool IsRepository(string path) => File.Exists(Path.Combine(path, "HEAD")) && Directory.Exists(Path.Combine(path, "objects"));

    /// <summary>The same again does no harm: what was cut off is gone on with, and a newer bundle adds what is new.</summary>
    private static string Unpacked(Archive archive, string bundle, string target)
    {
        var repository = new GitRepository(target) { Limits = Limits };
        var head = Lines(archive, new GitRepository(Path.GetTempPath()) { Limits = Limits }.Answer("", "bundle", "list-heads", bundle, "HEAD"))
            .Select(line => line.Split(' ')[0]).FirstOrDefault() ?? throw new ArchiveException(archive.Id, $"{bundle} has no HEAD");
        if (IsRepository(target) && Encoding.ASCII.GetString(repository.Ask("", "rev-parse", "--verify", "--quiet", "HEAD").Span).Trim() == head)
        {
            return target;
        }

        Lines(archive, repository.Answer("", "init", "--bare", "--quiet", "--template=", $"--initial-branch={Branch}"));
        Lines(archive, repository.Answer("", "bundle", "unbundle", bundle));
        Lines(archive, repository.Answer("", "update-ref", $"refs/heads/{Branch}", head));
        return target;
    }

    private static string[] Lines(Archive archive, ProgramAnswer answer) => answer.IsGood
        ? Encoding.UTF8.GetString(answer.Output.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        : throw new ArchiveException(archive.Id, $"git says: {Printable.Cut(Printable.Line(Encoding.UTF8.GetString(answer.Errors.Span).Trim()), 200)}");
}
