using System.Globalization;
using InferCheck.History;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.History;

/// <summary>Days of a sample content that was called something else on each.</summary>
internal static class KeptDays
{
    public static readonly DateOnly First = new(2026, 3, 1);

    /// <summary>Keeps the content as if the provider had had this name on the day.</summary>
    public static Edition Keep(SampleContent content, EditionFolder folder, DateOnly day, string name)
    {
        var files = EditionFolder.Files(content.Folder).ToDictionary();
        var profile = File.ReadAllText(content.PathOf("providers/sample.md"));
        Assert.Contains("name: Sample API", profile, StringComparison.Ordinal);
        files["providers/sample.md"] = System.Text.Encoding.UTF8.GetBytes(profile.Replace("name: Sample API", $"name: {name}", StringComparison.Ordinal));
        return folder.Keep(day, files) ?? throw new InvalidOperationException("the day was kept already");
    }

    public static string Path(DateOnly day) => $"/on/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
