namespace InferCheck.Tests.Browser;

/// <summary>A file held open so that of several test runs on a machine only one installs a browser.</summary>
internal static class InstallTurn
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<IDisposable> TakeAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), "infercheck-browser.lock");
        for (var until = DateTime.UtcNow + Patience; ; await Task.Delay(250))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < until)
            {
                // Somebody else is installing.
            }
        }
    }
}
