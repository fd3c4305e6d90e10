using InferCheck.Tests.Support;

namespace InferCheck.Tests.Commands;

/// <summary>The program as somebody gets it who has the SDK and nothing else: a tool from a folder of packages.</summary>
public sealed class PackedToolTests
{
    [Fact]
    public void Packed_it_is_installed_from_a_folder_and_brings_its_content_along()
    {
        var place = Directory.CreateTempSubdirectory("infercheck-tool-").FullName;
        try
        {
            var feed = Path.Combine(place, "feed");
            var built = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
            Run(Repository.Root, "dotnet", "pack", "src/InferCheck.Site", "--no-build", "--configuration", built, "--output", feed, "--verbosity", "quiet");
            Assert.EndsWith(".nupkg", Assert.Single(Directory.GetFiles(feed)), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(place, "nuget.config"),
                $"<configuration><packageSources><clear /><add key=\"folder\" value=\"{feed}\" /></packageSources></configuration>");
            Run(place, "dotnet", "tool", "install", "infercheck", "--tool-path", "bin", "--configfile", "nuget.config");
            var tree = Directory.CreateDirectory(Path.Combine(place, "tree")).FullName;
            File.WriteAllText(Path.Combine(tree, "main.py"), "client = OpenAI(base_url=\"https://api.openai.com/v1\")\n");
            Assert.Contains("api.openai.com", Run(place, Path.Combine(place, "bin", "infercheck"), "scan", tree, "--fail-on", "never"),
                StringComparison.Ordinal);
            Assert.Contains(" 0 errors", Run(place, Path.Combine(place, "bin", "infercheck"), "check"), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static string Run(string folder, string program, params string[] arguments)
    {
        var run = Tool.In(folder, [], program, arguments);
        Assert.True(run.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {run.ExitCode}\n{run.Text}\n{run.Errors}");
        return run.Text;
    }
}
