using System.Diagnostics;

namespace InferCheck.Tests.Support;

/// <summary>Git as a test needs it to make a work tree: under a name of its own, whatever is set up on this machine.</summary>
internal static class Git
{
    public static void Run(string folder, params string[] arguments) => RunAt(folder, null, arguments);

    /// <summary>As if it were another time.</summary>
    public static void RunAt(string folder, string? when, params string[] arguments)
    {
        string[] settings = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        var start = new ProcessStartInfo("git", ["-C", folder, .. settings, .. arguments]);
        if (when is not null)
        {
            start.Environment["GIT_COMMITTER_DATE"] = start.Environment["GIT_AUTHOR_DATE"] = when;
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Makes the folder a work tree in which everything is committed as it stands.</summary>
    public static void Commit(string folder)
    {
        Run(folder, "init", "--quiet");
        Run(folder, "add", "--all");
        Run(folder, "commit", "--quiet", "--message", "As it was");
    }
}
