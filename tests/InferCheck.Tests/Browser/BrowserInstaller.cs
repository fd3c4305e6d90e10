using System.ComponentModel;
using System.Diagnostics;

namespace InferCheck.Tests.Browser;

/// <summary>The ways to get a browser onto a machine that has none; whether one worked is seen by starting it.</summary>
internal static class BrowserInstaller
{
    /// <summary>The distribution's package comes first: it brings the libraries along that a downloaded browser would lack. It may be a stub, though.</summary>
    public static IEnumerable<Action> Ways => [InstallPackage, () => Microsoft.Playwright.Program.Main(["install", "chromium"])];

    private static void InstallPackage()
    {
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version"))
        {
            // A source that cannot be updated need not be the one that has the package.
            Run("apt-get", "update");
            Run("apt-get", "install", "-y", "chromium");
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
            start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            // Expected where there is no such program: the next way may do.
        }
    }
}
