// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <arpa/inet.h>
#include <atomic>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace casebook::support {

// Stands between a program and a PostgreSQL server and cuts some of the connections at the worst moment: when COMMIT was sent.
// Half of those the server never hears; of the other half the server commits and the program never hears the answer.
class CuttingProxy {
public:
    CuttingProxy(quint16 serverPort, int everyNth) : m_serverPort(serverPort), m_everyNth(everyNth)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 8) != 0)
            qFatal("no port");
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~CuttingProxy()
    {
        m_isEnding = true;
        m_thread.join();
        ::close(m_listener);
    }
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    quint16 port() const { return m_port; }
    int unheard() const { return m_unheard; }        // COMMITs that never reached the server
    int unanswered() const { return m_unanswered; }  // COMMITs whose answer never reached the program

private:
    static sockaddr_in loopback(quint16 port)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    static bool passOn(int to, const QByteArray &bytes) { return ::send(to, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size(); }
    static QByteArray receive(int from)
    {
        QByteArray bytes(65536, Qt::Uninitialized);
        const ssize_t count = ::recv(from, bytes.data(), static_cast<size_t>(bytes.size()), 0);
        return bytes.first(std::max<ssize_t>(count, 0));
    }
    void serve()
    {
        while (!m_isEnding) {
            pollfd waiting{m_listener, POLLIN, 0};
            if (::poll(&waiting, 1, 50) <= 0)
                continue;
            const int client = ::accept(m_listener, nullptr, nullptr);
            const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_in address = loopback(m_serverPort);
            if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
                relay(client, server);
            ::close(client);
            ::close(server);
        }
    }
    void relay(int client, int server)
    {
        static const QByteArray commit("Q\0\0\0\x0b" "COMMIT\0", 12);
        while (!m_isEnding) {
            pollfd ends[] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
            if (::poll(ends, 2, 50) <= 0)
                continue;
            if (ends[0].revents) {
                const QByteArray asked = receive(client);
                const bool isCut = asked.contains(commit) && ++m_commits % m_everyNth == 0;
                if (isCut && m_commits / m_everyNth % 2 == 0) {
                    ++m_unheard;
                    return;
                }
                if (asked.isEmpty() || !passOn(server, asked))
                    return;
                if (isCut) {
                    receive(server);
                    ++m_unanswered;
                    return;
                }
            }
            if (ends[1].revents) {
                const QByteArray answer = receive(server);
                if (answer.isEmpty() || !passOn(client, answer))
                    return;
            }
        }
    }

    quint16 m_serverPort;
    quint16 m_port = 0;
    int m_everyNth;
    int m_listener = -1;
    int m_commits = 0;
    std::atomic<int> m_unheard = 0;
    std::atomic<int> m_unanswered = 0;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

}
