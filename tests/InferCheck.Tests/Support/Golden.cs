namespace InferCheck.Tests.Support;

/// <summary>Texts people read, kept in the repository so that a change of them is seen in review. INFERCHECK_UPDATE=1 writes them anew.</summary>
internal static class Golden
{
    public static void Equal(string actual, params string[] path)
    {
        var file = Repository.File(path);
        if (Environment.GetEnvironmentVariable("INFERCHECK_UPDATE") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{file} is missing; INFERCHECK_UPDATE=1 dotnet test writes it");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
