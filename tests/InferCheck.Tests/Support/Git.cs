using System.Diagnostics;

namespace InferCheck.Tests.Support;

/// <summary>Git as a test needs it to make a work tree: under a name of its own, whatever is set up on this machine.</summary>
internal static class Git
{
    public static void Run(string folder, params string[] arguments)
    {
        string[] settings = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        using var process = Process.Start("git", ["-C", folder, .. settings, .. arguments]);
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
