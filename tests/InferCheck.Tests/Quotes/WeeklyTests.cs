using System.Diagnostics;
using System.Runtime.Versioning;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes;

/// <summary>The script that keeps the issues, with a `gh` that only writes down what it is asked to do.</summary>
public sealed class WeeklyTests
{
    private const string Findings = """
        [
          { "provider": "worse", "outcome": "found" }, { "provider": "worse", "outcome": "changed" }, { "provider": "worse", "outcome": "blocked" },
          { "provider": "still-bad", "outcome": "gone" },
          { "provider": "well-again", "outcome": "found" }, { "provider": "well-again", "outcome": "excepted" },
          { "provider": "always-well", "outcome": "found" }
        ]
        """;

    private const string Open = """
        [
          { "number": 3, "title": "Quotes of still-bad", "labels": [{ "name": "quotes" }, { "name": "quotes: changed" }, { "name": "help wanted" }] },
          { "number": 4, "title": "Quotes of well-again", "labels": [{ "name": "quotes" }] },
          { "number": 5, "title": "Quotes of left-the-catalogue", "labels": [{ "name": "quotes" }] },
          { "number": 6, "title": "Something a person wrote", "labels": [{ "name": "quotes" }] }
        ]
        """;

    [Fact]
    public void Issues_are_opened_moved_on_and_closed_by_cause()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(
            [
                "issue edit 3 --body-file BODY --add-label quotes: gone --remove-label quotes: changed",
                "issue close 4 --comment Every quote of this provider was found again, or is covered by an exception.",
                "issue create --title Quotes of worse --body-file BODY --label quotes --label quotes: blocked --label quotes: changed",
                "issue close 5 --comment This provider has no quotes in the catalogue any more.",
            ],
            Run(Findings));
    }

    [Fact]
    public void A_run_that_looked_at_nothing_closes_nothing()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Empty(Run("[]"));
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static IEnumerable<string> Run(string findings)
    {
        using var folder = new SampleContent();
        folder.Write("findings.json", findings);
        folder.Write("open.json", Open);
        folder.Write("calls.txt", "");
        foreach (var provider in new[] { "worse", "still-bad" })
        {
            folder.Write($"reports/{provider}.md", "# Report\n");
        }

        folder.Write("gh", $"#!/bin/sh\n[ \"$1 $2\" = 'issue list' ] && cat '{folder.PathOf("open.json")}'\necho \"$@\" >> '{folder.PathOf("calls.txt")}'\n");
        File.SetUnixFileMode(folder.PathOf("gh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash",
            [Repository.File(".github", "scripts", "verify-issues.sh"), folder.PathOf("findings.json"), folder.PathOf("reports")])
        { UseShellExecute = false };
        start.Environment["PATH"] = $"{folder.Folder}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return
        [
            .. File.ReadLines(folder.PathOf("calls.txt"))
                .Where(call => call.StartsWith("issue ", StringComparison.Ordinal) && !call.StartsWith("issue list", StringComparison.Ordinal))
                .Select(call => System.Text.RegularExpressions.Regex.Replace(call, "--body-file [^ ]+", "--body-file BODY",
                    System.Text.RegularExpressions.RegexOptions.NonBacktracking)),
        ];
    }
}
