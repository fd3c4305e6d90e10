using InferCheck.Content;
using InferCheck.Files;
using InferCheck.Site.Export;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>An export replaces what an export wrote, as a whole or not at all, and nothing else.</summary>
public sealed class ExportTargetTests : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("infercheck-target-").FullName;

    private string Target => Path.Combine(parent, "dist");

    public void Dispose() => Directory.Delete(parent, recursive: true);

    [Theory]
    [InlineData(".git/HEAD", ".git")]
    [InlineData("CNAME", "CNAME")]
    [InlineData(".nojekyll", ".nojekyll")]
    [InlineData("providers/notes.txt", "providers/notes.txt")]
    [InlineData("providers/mine/notes.txt", "providers/mine")]
    [InlineData("index.html", "index.html")]
    public void What_is_not_of_an_export_stops_the_next_one_and_stays(string file, string named)
    {
        Export("old");
        Write(file, "mine");
        var before = Tree(Target);
        var fault = ExportFolder.Ready(Target);
        Assert.Contains($"holds {named}, which no export wrote", fault, StringComparison.Ordinal);
        Assert.Contains("export to an empty folder", fault, StringComparison.Ordinal);
        Assert.Throws<IOException>(() => Export("new"));
        Assert.Equal(before, Tree(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(parent));
    }

    [Fact]
    public void Links_are_neither_followed_nor_taken_away()
    {
        Export("old");
        var elsewhere = Directory.CreateDirectory(Path.Combine(parent, "elsewhere")).FullName;
        Directory.Move(Path.Combine(Target, "providers"), Path.Combine(elsewhere, "providers"));
        Directory.CreateSymbolicLink(Path.Combine(Target, "providers"), Path.Combine(elsewhere, "providers"));
        Assert.Contains("holds providers,", ExportFolder.Ready(Target), StringComparison.Ordinal);
        Assert.Throws<IOException>(() => Export("new"));
        Assert.True(File.Exists(Path.Combine(elsewhere, "providers", "a.html")));

        Directory.CreateSymbolicLink(Path.Combine(parent, "link"), Target);
        Assert.Contains("is no folder", ExportFolder.Ready(Path.Combine(parent, "link")), StringComparison.Ordinal);
        Assert.Contains("is no folder", ExportFolder.Ready(Path.Combine(parent, "link") + "/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_names_what_is_in_the_way_before_it_does_anything()
    {
        using var content = ExportedSite.Whole();
        string[] call = ["export", "--content", content.Folder, "--data", content.Data, "--out", Target];
        Assert.Equal(0, ProgramRun.Of(call).ExitCode);
        Assert.True(FolderList.IsWhole(Target));
        Write(".git/HEAD", "ref");
        Write("CNAME", "infercheck.example");
        var before = Tree(Target);
        var run = ProgramRun.Of(call);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("dist holds .git, CNAME, which no export wrote", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Tree(Target));
    }

    /// <summary>Each number of steps done, then the plug pulled: the system closes what was open, and nothing else happens.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Killed_after_any_step_one_whole_tree_is_left_and_the_next_run_clears_up(bool hasOld)
    {
        var steps = 0;
        for (var isOver = false; !isOver; steps++)
        {
            if (hasOld)
            {
                Export("old");
            }

            using (var draft = Draft("killed"))
            {
                using var run = ExportFolder.Steps(Target, draft).GetEnumerator();
                for (var done = 0; done < steps && !isOver; done++)
                {
                    isOver = !run.MoveNext();
                }
            }

            var whole = Directory.GetDirectories(parent).Where(FolderList.IsWhole).Select(folder => Tree(folder)["index.html"]).ToList();
            Assert.True(whole.Count > 0 || (!hasOld && steps == 0), $"after {steps} steps there is no whole tree");
            Assert.All(whole, text => Assert.Contains(text, new[] { "old", "killed" }));
            Assert.Null(ExportFolder.Ready(Target));
            Assert.Equal(hasOld || steps > 1, File.Exists(Path.Combine(Target, "index.html")));
            Export("new");
            Assert.Equal([Target], Directory.GetFileSystemEntries(parent));
            Assert.Equal(["index.html", "infercheck-files.txt", "providers/a.html"], Tree(Target).Keys);
            Assert.Equal("new", File.ReadAllText(Path.Combine(Target, "index.html")));
            Directory.Delete(Target, recursive: true);
        }

        Assert.Equal(hasOld ? 6 : 5, steps);
    }

    [Fact]
    public void Killed_while_the_old_tree_goes_the_rest_of_it_goes_with_the_next_run()
    {
        Export("old");
        var old = $"{Target}.{Guid.NewGuid():n}.old";
        Directory.Move(Target, old);
        File.Delete(Path.Combine(old, "index.html"));
        Export("new");
        Assert.Null(ExportFolder.Ready(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(parent));
    }

    [Fact]
    public void What_somebody_put_into_a_tree_that_goes_stays_there()
    {
        Export("old");
        var old = $"{Target}.{Guid.NewGuid():n}.old";
        Directory.Move(Target, old);
        File.WriteAllText(Path.Combine(old, "providers", "notes.txt"), "mine");
        Export("new");
        Assert.Null(ExportFolder.Ready(Target));
        Assert.Equal(["infercheck-files.txt", "providers/notes.txt"], Tree(old).Keys);
    }

    [Fact]
    public void A_second_export_to_the_same_place_waits_for_nobody_and_harms_nothing()
    {
        using var running = Draft("first");
        Assert.Contains("another export to", ExportFolder.Ready(Target), StringComparison.Ordinal);
        ExportFolder.Replace(Target, running);
        Assert.Null(ExportFolder.Ready(Target));
        Assert.Equal("first", File.ReadAllText(Path.Combine(Target, "index.html")));
    }

    [Fact]
    public async Task The_list_names_every_file_with_its_hash()
    {
        using var content = ExportedSite.Whole();
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        using var site = await ExportedSite.OfAsync(baked, "http://localhost");
        var lines = site.Read("infercheck-files.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var listed = lines.Skip(1).Select(line => line[66..]).ToList();
        Assert.Equal(site.Files.Where(file => file != "infercheck-files.txt"), listed);
        Assert.True(FolderList.IsWhole(site.Folder));
    }

    private static SortedDictionary<string, string> Tree(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    private void Export(string text)
    {
        using var draft = Draft(text);
        try
        {
            ExportFolder.Replace(Target, draft);
        }
        finally
        {
            draft.Drop();
        }
    }

    private DraftFolder Draft(string text)
    {
        var draft = ExportFolder.Begin(Target);
        File.WriteAllText(draft.PathOf("index.html"), text);
        File.WriteAllText(draft.PathOf("providers/a.html"), text);
        return draft;
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Target, file))!);
        File.WriteAllText(Path.Combine(Target, file), text);
    }
}
