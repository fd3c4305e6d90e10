using System.ComponentModel;
using System.Diagnostics;

namespace InferCheck.Tests.Browser;

/// <summary>Gets a browser onto a machine that has none; whether it worked is seen by starting it.</summary>
internal static class BrowserInstaller
{
    public static void Install()
    {
        // The distribution's package brings the libraries along that a downloaded browser would lack.
        var isDebian = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version");
        if (!isDebian || !(Run("apt-get", "update") && Run("apt-get", "install", "-y", "chromium")))
        {
            Microsoft.Playwright.Program.Main(["install", "chromium"]);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
            start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
