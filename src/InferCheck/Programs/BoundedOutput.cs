using System.Buffers;

namespace InferCheck.Programs;

/// <summary>What a program prints, as far as it is wanted: some print without end.</summary>
internal sealed class BoundedOutput(Stream from, int most)
{
    private readonly Lock turn = new();
    private readonly ArrayBufferWriter<byte> kept = new();
    private volatile bool isFull;

    public bool IsFull => isFull;

    public async Task ReadAsync()
    {
        var buffer = new byte[32 * 1024];
        while (!isFull && await from.ReadAsync(buffer) is var read and > 0)
        {
            Keep(buffer.AsSpan(0, read));
        }
    }

    /// <summary>Also while it is being read: whoever was started by the program and outlived it may still hold the other end.</summary>
    public byte[] Bytes()
    {
        lock (turn)
        {
            return kept.WrittenSpan.ToArray();
        }
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        lock (turn)
        {
            var room = most - kept.WrittenCount;
            kept.Write(bytes[..Math.Min(room, bytes.Length)]);
            isFull = bytes.Length > room;
        }
    }
}
