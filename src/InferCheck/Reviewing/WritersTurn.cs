using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Reviewing;

/// <summary>
/// One writer of a file at a time, in whatever process: between looking whether a file is what was read and putting another in its place nobody else may write.
/// Editors know nothing of it; what they change meanwhile is noticed when the file is compared.
/// </summary>
internal sealed class WritersTurn : IDisposable
{
    private readonly Mutex mutex;

    private WritersTurn(Mutex mutex) => this.mutex = mutex;

    public static WritersTurn Of(string path)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))).AsSpan(0, 12));
        var named = new Mutex(initiallyOwned: false, $"infercheck-{name}");
        try
        {
            named.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Expected: a run was killed in its turn. Files are written whole or not at all, so nothing is half done.
        }

        return new WritersTurn(named);
    }

    public void Dispose()
    {
        mutex.ReleaseMutex();
        mutex.Dispose();
    }
}
