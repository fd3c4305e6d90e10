namespace InferCheck.Site.Live;

/// <summary>Shows other processes that a database is being read. Whoever tidies up removes only what nobody holds.</summary>
internal sealed class HeldFile(string path, Action left) : IDisposable
{
    private readonly FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public static bool IsHeld(string path)
    {
        try
        {
            using var alone = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            // Expected: somebody reads it, or it has just gone.
            return true;
        }
    }

    public void Dispose()
    {
        file.Dispose();
        left();
    }
}
