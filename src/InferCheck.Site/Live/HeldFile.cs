namespace InferCheck.Site.Live;

/// <summary>Shows other processes that a database is being read. Whoever tidies up removes only what nobody holds.</summary>
internal sealed class HeldFile(string path, Action left) : IDisposable
{
    private readonly FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public void Dispose()
    {
        file.Dispose();
        left();
    }
}
