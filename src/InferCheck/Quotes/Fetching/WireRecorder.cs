using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace InferCheck.Quotes.Fetching;

/// <summary>Listens on the one connection that is opened for one request: what goes out, what comes in, and from where.</summary>
internal sealed class WireRecorder(int most)
{
    private readonly ArrayBufferWriter<byte> sent = new();
    private readonly ArrayBufferWriter<byte> received = new();
    private bool isFull;

    public IPAddress? From { get; private set; }

    public ReadOnlyMemory<byte> Sent => sent.WrittenMemory;

    /// <summary>Nothing when there was more than is kept.</summary>
    public ReadOnlyMemory<byte>? Received => isFull ? null : received.WrittenMemory;

    public Stream Connected(Stream connection)
    {
        From = connection is NetworkStream { Socket.RemoteEndPoint: IPEndPoint end } ? end.Address : null;
        return connection;
    }

    /// <summary>Another connection is another beginning: only one of them brings the answer.</summary>
    public Stream Watched(Stream plain)
    {
        sent.ResetWrittenCount();
        received.ResetWrittenCount();
        isFull = false;
        return new WatchedStream(plain, bytes => sent.Write(bytes), Receive);
    }

    private void Receive(ReadOnlySpan<byte> bytes)
    {
        isFull |= received.WrittenCount + bytes.Length > most;
        if (!isFull)
        {
            received.Write(bytes);
        }
    }
}
