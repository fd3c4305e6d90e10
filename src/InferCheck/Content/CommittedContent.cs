using System.ComponentModel;
using System.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>The profiles that differ from the last commit, as they were in it. Outside a git work tree there are none.</summary>
public static class CommittedContent
{
    private const string Providers = "providers";

    public static IReadOnlyList<Provider> Changed(string folder)
    {
        if (!IsInWorkTree(folder) || Git(folder, "diff", "--name-only", "--relative", "--diff-filter=MT", "-z", "HEAD", "--", Providers) is not { } names)
        {
            return [];
        }

        return [.. names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Select(name => Read(folder, name)).OfType<Provider>()];
    }

    private static Provider? Read(string folder, string name)
    {
        if (Git(folder, "show", $"HEAD:./{name}") is not { } text)
        {
            return null;
        }

        var document = new ContentFile(DocumentKind.Provider, Path.Combine(folder, name), name).Parse(text.ReplaceLineEndings("\n"));
        return document.Root is Mapping ? new Provider(document) : null;
    }

    private static bool IsInWorkTree(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (Path.Exists(Path.Combine(current.FullName, ".git")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What git prints, or nothing when it cannot say. It only reads: no locks are taken and no program of the repository's configuration is run.</summary>
    private static string? Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["--no-optional-locks", "-c", "core.fsmonitor=false", "-C", folder, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            // Expected: git is not installed. Then nothing is known of the last commit.
            return null;
        }
    }
}
